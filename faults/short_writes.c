/* Loaded before libc by faults/calls.py: the SHORT_AT-th write of the program to a file (every one for 0) takes only half of
   what it was given, as a file system may do at any time. SHORT_LOG names a file that exists once that has happened. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

static size_t shortened(int file, size_t bytes) {
    const char *at = getenv("SHORT_AT"), *log = getenv("SHORT_LOG");
    struct stat what;
    if (!at || !log || bytes < 2 || fstat(file, &what) != 0 || !S_ISREG(what.st_mode)) return bytes;
    long wanted = atol(at), now = atomic_fetch_add(&calls, 1) + 1;
    if (wanted != 0 && now != wanted) return bytes;
    close(open(log, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    return bytes / 2;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *from, size_t bytes) { return REAL(write)(file, from, shortened(file, bytes)); }

ssize_t pwrite(int file, const void *from, size_t bytes, off_t at) {
    return REAL(pwrite)(file, from, shortened(file, bytes), at);
}

ssize_t pwrite64(int file, const void *from, size_t bytes, off64_t at) {
    return REAL(pwrite64)(file, from, shortened(file, bytes), at);
}

ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *there, size_t bytes, unsigned flags) {
    return REAL(copy_file_range)(from, at, to, there, shortened(to, bytes), flags);
}
