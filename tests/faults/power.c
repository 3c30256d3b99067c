/* What is on the disk when the power goes: a shadow of every file under $POWER_WATCHED as of its last flush, and of every
 * folder's names as of its last flush. Preloaded into a process; before (or after) its $POWER_AT-th flush the process dies.
 * Shadow: $POWER_SHADOW/<inode> is a file's flushed content, $POWER_SHADOW/names the names of the folder with their inodes. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int flushes = 0;

static void copy(int fd, const char *to) {
    char path[4096], part[65536];
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    int in = open(path, O_RDONLY), out = open(to, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ssize_t n;
    while (in >= 0 && out >= 0 && (n = read(in, part, sizeof part)) > 0)
        if (write(out, part, n) != n) break;
    if (in >= 0) close(in);
    if (out >= 0) close(out);
}

static void names(const char *folder, const char *to) {
    DIR *d = opendir(folder);
    FILE *out = fopen(to, "w");
    struct dirent *e;
    while (d && out && (e = readdir(d)))
        if (e->d_type == DT_REG) fprintf(out, "%lu %s\n", (unsigned long)e->d_ino, e->d_name);
    if (d) closedir(d);
    if (out) fclose(out);
}

static void flushed(int fd, int (*really)(int)) {
    const char *watched = getenv("POWER_WATCHED"), *shadow = getenv("POWER_SHADOW");
    char path[4096], at[4096], to[4400], link[64];
    struct stat s;
    if (!watched || !shadow) return;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n <= 0 || fstat(fd, &s)) return;
    path[n] = 0;
    if (strncmp(path, watched, strlen(watched))) return;
    int last = atoi(getenv("POWER_AT") ? getenv("POWER_AT") : "0");
    snprintf(at, sizeof at, "%s", getenv("POWER_WHEN") ? getenv("POWER_WHEN") : "before");
    flushes++;
    if (last == flushes && !strcmp(at, "before")) kill(getpid(), SIGKILL);
    if (S_ISDIR(s.st_mode)) {
        snprintf(to, sizeof to, "%s/names", shadow);
        names(path, to);
    } else {
        snprintf(to, sizeof to, "%s/%lu", shadow, (unsigned long)s.st_ino);
        copy(fd, to);
    }
    if (last == flushes) kill(getpid(), SIGKILL);
    (void)really;
}

int fsync(int fd) {
    static int (*really)(int);
    if (!really) really = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    flushed(fd, really);
    return really(fd);
}

int fdatasync(int fd) {
    static int (*really)(int);
    if (!really) really = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    flushed(fd, really);
    return really(fd);
}
