"""Runs the book's programs, many of them, without importing the same libraries for each.

A server process imports the libraries once and forks for each program, so that a program finds
them loaded and all else as in a fresh process: its folder, its arguments, its own memory. Importing
PyTorch or scikit-learn takes longer than most programs run. What is recorded comes from really
fresh processes (`macros.samples`), so a program that this way prints something else is caught.

    python -m tests.docs.programs    the server: a path a line in, a line of JSON out
"""

from __future__ import annotations

import ast
import importlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from types import ModuleType

from macros import samples

LIBRARIES = {"matplotlib", "numpy", "scipy", "sklearn", "torch"}


class Programs:
    """The server, from the outside. Started at the first program, ended by `close`."""

    def __init__(self) -> None:
        self._server: subprocess.Popen | None = None

    def run(self, file: Path) -> str:
        """What a program prints. Raises RuntimeError, with the end of its errors, if it fails."""
        if not hasattr(os, "fork"):
            return samples.run(file)
        if self._server is None:
            self._server = subprocess.Popen(
                [sys.executable, "-m", "tests.docs.programs"],
                cwd=samples.ROOT,
                env=samples.environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                encoding="utf-8",
            )
        self._server.stdin.write(f"{file}\n")
        self._server.stdin.flush()
        done = json.loads(self._server.stdout.readline())
        if done["code"] == -signal.SIGALRM:
            raise RuntimeError(f"{file.name} took more than {samples.SECONDS} s")
        if done["code"]:
            end = "\n".join(done["errors"].splitlines()[-8:])
            raise RuntimeError(f"{file.name} failed:\n{end}")
        return done["output"]

    def close(self) -> None:
        if self._server is not None:
            self._server.stdin.close()
            self._server.wait()


# What a library imports of itself only when a program uses it: PyTorch for the first optimizer,
# Matplotlib for the first drawing.
LATER = {"torch": ["torch._dynamo"], "matplotlib": ["matplotlib.backends.backend_svg"]}


def _load(file: Path) -> None:
    """Import the parts of libraries that a program imports; what can't be, it will complain of."""
    for name in sorted(samples.modules(ast.parse(file.read_text(encoding="utf-8")))):
        library = name.split(".")[0]
        if library in LIBRARIES:
            for module in [name, *LATER.get(library, [])]:
                with suppress(ImportError):
                    importlib.import_module(module)
        elif library == "macros":  # not itself, because it sets Matplotlib up for figures
            _load(samples.ROOT / f"{name.replace('.', '/')}.py")


def _run(file: Path) -> None:
    """In the forked process: be the program."""
    signal.alarm(samples.SECONDS)
    os.chdir(file.parent)
    sys.argv = [file.name]
    sys.path[0] = str(file.parent)
    main = sys.modules["__main__"] = ModuleType("__main__")
    main.__file__ = str(file)
    exec(compile(file.read_bytes(), file, "exec"), main.__dict__)


def serve() -> None:
    """Run the programs whose paths come in, one after the other."""
    for line in sys.stdin:
        file = Path(line.rstrip("\n"))
        _load(file)
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            if (child := os.fork()) == 0:
                os.dup2(output.fileno(), 1)
                os.dup2(errors.fileno(), 2)
                code = 1
                try:
                    _run(file)
                    code = 0
                except SystemExit as end:
                    code = end.code if isinstance(end.code, int) else int(end.code is not None)
                    if isinstance(end.code, str):
                        print(end.code, file=sys.stderr)
                except BaseException:
                    sys.excepthook(*sys.exc_info())
                finally:
                    sys.stdout.flush()
                    sys.stderr.flush()
                    os._exit(code)
            _, status = os.waitpid(child, 0)
            done = {"code": os.waitstatus_to_exitcode(status)}
            for name, stream in (("output", output), ("errors", errors)):
                stream.seek(0)
                done[name] = stream.read().decode("utf-8")
        print(json.dumps(done), flush=True)


if __name__ == "__main__":
    serve()
