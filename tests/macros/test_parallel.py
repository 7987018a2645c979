"""Work is shared out where that is safe, and its results and errors are those of one process."""

import subprocess
import sys
import threading

from macros import parallel, samples
from macros.problems import Problem, Wrong

# A process of its own: this one has threads, so nothing is shared out here.
PROGRAM = """
import os
from macros import parallel
from macros.problems import Problem, Wrong

def work(given, item):
    if item == given:
        raise Wrong([Problem("a.md", 3, "wrong", "mend it")])
    return item * 2, os.getpid()

parallel.processes = lambda: 2
found = parallel.each(work, None, list(range(100)))
print([double for double, _ in found] == [2 * n for n in range(100)])
print(os.getpid() not in {pid for _, pid in found})
try:
    parallel.each(work, 7, list(range(100)))
except Wrong as error:
    print(error)
"""


def test_results_in_order_and_errors_as_they_were():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=samples.ROOT, capture_output=True, text=True
    )
    wrong = str(Wrong([Problem("a.md", 3, "wrong", "mend it")]))
    assert done.stdout.splitlines() == ["True", "True", wrong], done.stderr


def test_a_process_with_threads_does_it_alone():
    end = threading.Event()
    other = threading.Thread(target=end.wait)
    other.start()
    try:
        assert parallel.processes() == 1
        seen: list[int] = []
        assert parallel.each(lambda given, item: given.append(item) or item, seen, [1, 2]) == [1, 2]
        assert seen == [1, 2]
    finally:
        end.set()
        other.join()
