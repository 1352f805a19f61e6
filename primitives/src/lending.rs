//! Loans against titles: what borrower and lenders agree on, and what a lender has in loans.

use crate::{Balance, LienId, TitleId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_math::{
	loan::{course::Timetable, fees::Fee, Grace, Repayment},
	Bps, RatePerSecond, Seconds,
};
use scale_info::TypeInfo;

/// Names a loan, from its offer on. Also its lien on titles.
pub type LoanId = LienId;
/// Numbers the tranches of a loan, the most senior one zero.
pub type TrancheIndex = u8;

/// The most titles of a loan.
pub const MAX_TITLES: u32 = 64;
/// The most tranches of a loan.
pub const MAX_TRANCHES: u32 = 32;
/// The most fees of a loan.
pub const MAX_FEES: u32 = 8;

plain! {
	/// What one lender is asked for, or gave.
	pub struct Tranche<AccountId> {
		/// Whose it is. None before anybody committed, when it is open to all.
		pub lender: Option<AccountId>,
		/// In QUSD.
		pub amount: Balance,
		/// For which rate.
		pub rate: RatePerSecond,
	}
}

plain! {
	/// When a fee is due.
	pub enum FeeEvent {
		/// At the draw, out of what is drawn. The amount a ratio may be of is the principal.
		Origination,
		/// With each scheduled payment. The amount is the principal at the draw.
		Repayment,
		/// With the payment that closes the loan. The amount is the principal at the draw.
		Exit,
		/// Out of what a sale brings, before anybody else. The amount is what it brings.
		Liquidation,
	}
}

plain! {
	/// A fee that borrower and lenders agreed on.
	pub struct FeeSpec<AccountId> {
		/// When.
		pub event: FeeEvent,
		/// For whom, who collects it.
		pub recipient: AccountId,
		/// How much.
		pub fee: Fee,
	}
}

plain! {
	/// What the borrower promises besides paying.
	pub struct Covenants {
		/// The most principal by value of the titles when the loan is drawn.
		pub draw_ltv: Bps,
		/// The most balance by value of the titles later.
		pub breach_ltv: Bps,
		/// The oldest that the last heartbeat of a title may be, if any is promised.
		pub heartbeat: Option<Seconds>,
		/// Whether the titles stay insured.
		pub insured: bool,
	}
}

plain! {
	/// A covenant that does not hold.
	pub enum Breach {
		/// The balance is too high for what the titles are worth.
		LoanToValue,
		/// A title was not heard of for too long.
		Heartbeat {
			/// Which.
			title: TitleId,
		},
		/// A title is not insured.
		Insurance {
			/// Which.
			title: TitleId,
		},
		/// Something its class requires is not attested of a title, or does not count any more.
		Attestation {
			/// Which.
			title: TitleId,
		},
	}
}

/// What a borrower offers.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Terms<AccountId> {
	/// The collateral.
	pub titles: BoundedVec<TitleId, ConstU32<MAX_TITLES>>,
	/// Who lends what, the most senior first.
	pub tranches: BoundedVec<Tranche<AccountId>, ConstU32<MAX_TRANCHES>>,
	/// When payments fall due.
	pub timetable: Timetable,
	/// How principal is paid back.
	pub repayment: Repayment,
	/// Whether a stub pays principal too.
	pub principal_in_stub: bool,
	/// What lateness costs, and for how long nobody may liquidate.
	pub grace: Grace,
	/// What it costs besides.
	pub fees: BoundedVec<FeeSpec<AccountId>, ConstU32<MAX_FEES>>,
	/// What the borrower promises besides.
	pub covenants: Covenants,
	/// How many instalments are held in reserve.
	pub reserve: u8,
	/// The last second in which it can be drawn.
	pub expires_at: Seconds,
	/// The loan that this one pays back, whose titles it takes over.
	pub refinances: Option<LoanId>,
}

/// What waits to be collected. In QUSD.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Collectable {
	/// Interest of payments.
	pub interest: Balance,
	/// Principal of payments.
	pub principal: Balance,
	/// What recoveries brought, principal and interest.
	pub recovered: Balance,
	/// Fees for whom they are, a borrower's surplus of a recovery, what of an insurer's bond was not needed, and
	/// what was put aside and could not be given back.
	pub other: Balance,
}

/// What a lender has in loans. In QUSD.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, PartialEq, TypeInfo)]
pub struct Exposure {
	/// What is owed to it, interest aside.
	pub principal: Balance,
	/// Interest that ran and was not paid, of loans that are neither impaired nor breached.
	pub accrued: Balance,
	/// What of the principal is written down.
	pub impairment: Balance,
	/// What waits to be collected.
	pub collectable: Collectable,
	/// What it committed to offers and was neither drawn nor taken back. It is held on the lender's own account, and
	/// no part of the principal. Also of commitments that have expired, and of offers that were withdrawn, until they
	/// are freed; not of positions that are kept, which commit no money.
	pub committed: Balance,
	/// What of its commitments was freed and it was not told: free on its account. Only of lenders that nobody else collects
	/// for.
	pub returned: Balance,
	/// Interest in suspense: what of `accrued` ran before an impairment, a breach or lateness beyond grace ended. It had
	/// stopped counting, and is in no value of a vault before it is paid.
	pub suspended: Balance,
	/// What of the income that waits had not accrued when it came, or was in suspense: for time that has not passed, for
	/// lateness, of loans that were impaired or breached, and fees. Only of lenders that nobody else collects for.
	pub unaccrued: Balance,
	/// From when on the next mark of one of its loans is due; in the past if nobody applied it.
	pub next_mark_at: Option<Seconds>,
}
