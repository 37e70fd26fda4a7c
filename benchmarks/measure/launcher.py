"""Starts one process and says on standard error, on the last line, what it took: wall seconds, CPU seconds, peak memory as the kernel counts it, exit code.

A process of its own, and a small one: the kernel counts the memory of whoever starts a process into the peak of what is started.
"""
import os
import sys
import time


def main(command):
    quiet = os.open(os.devnull, os.O_WRONLY)
    start = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, quiet, 2)])
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    print(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, os.waitstatus_to_exitcode(status), file=sys.stderr)


main(sys.argv[1:])
