//! What interfaces ask, on the same code as the calls.
