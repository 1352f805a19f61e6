// Preloaded into a node, shifts its wall clock by the milliseconds that a file holds, which may change while it
// runs. Timers are on the monotonic clock, which stays as it is.

#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const volatile int64_t *shift;

__attribute__((constructor)) static void map_shift(void) {
	const char *path = getenv("SHIFTED_CLOCK");
	int file = path ? open(path, O_RDONLY) : -1;
	if (file < 0) return;
	void *page = mmap(NULL, sizeof *shift, PROT_READ, MAP_SHARED, file, 0);
	close(file);
	if (page != MAP_FAILED) shift = page;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
	int result = syscall(SYS_clock_gettime, clock, time);
	if (result == 0 && shift && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
		int64_t by = *shift;
		time->tv_sec += by / 1000;
		time->tv_nsec += by % 1000 * 1000000;
		if (time->tv_nsec >= 1000000000) time->tv_sec += 1, time->tv_nsec -= 1000000000;
		if (time->tv_nsec < 0) time->tv_sec -= 1, time->tv_nsec += 1000000000;
	}
	return result;
}

int gettimeofday(struct timeval *restrict value, void *restrict zone) {
	(void)zone;
	struct timespec time;
	int result = clock_gettime(CLOCK_REALTIME, &time);
	if (result == 0) value->tv_sec = time.tv_sec, value->tv_usec = time.tv_nsec / 1000;
	return result;
}

time_t time(time_t *seconds) {
	struct timespec now;
	clock_gettime(CLOCK_REALTIME, &now);
	if (seconds) *seconds = now.tv_sec;
	return now.tv_sec;
}
