/* A drive without locks, as some shares are: every flock fails with $NO_LOCKS, an errno. Preloaded into a process. */
#include <errno.h>
#include <stdlib.h>

int flock(int handle, int operation) {
    (void)handle;
    (void)operation;
    errno = atoi(getenv("NO_LOCKS") ? getenv("NO_LOCKS") : "38");
    return -1;
}
