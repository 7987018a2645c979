"""First visits: a built site served as GitHub Pages serves it (gzip, kept for ten minutes), a
browser that opens its pages with nothing kept from before, and what that moves."""

from __future__ import annotations

import gzip
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tools import browsers

INDEX = "assets/search.json"
# The column that a file counts in, its type, and whether it travels compressed.
FILES = {
    ".html": ("HTML", "text/html; charset=utf-8", True),
    ".css": ("CSS", "text/css", True),
    ".js": ("JavaScript", "text/javascript", True),
    ".mjs": ("JavaScript", "text/javascript", True),
    ".woff2": ("Fonts", "font/woff2", False),
    ".json": ("Other", "application/json", True),
    ".svg": ("Other", "image/svg+xml", True),
    ".txt": ("Other", "text/plain; charset=utf-8", True),
    ".xml": ("Other", "application/xml", True),
    ".png": ("Other", "image/png", False),
}
COLUMNS = ("HTML", "CSS", "JavaScript", "Fonts", "Search index", "Other")


@cache  # what takes long to compress must not take long to fetch
def travels(file: Path, packed: bool) -> bytes:
    """What travels of a file."""
    return gzip.compress(file.read_bytes(), 6) if packed else file.read_bytes()


@dataclass
class Visit:
    """What a visit moved: for each answer of the site its column and the bytes of its body, and
    the addresses that were asked for elsewhere."""

    served: list[tuple[str, int]] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def columns(self) -> Counter:
        """The bytes by column."""
        total: Counter = Counter()
        for column, size in self.served:
            total[column] += size
        return total

    @property
    def size(self) -> int:
        """All bytes."""
        return sum(size for _, size in self.served)


class _Handler(BaseHTTPRequestHandler):
    """Serves a built site and notes the bytes of every body."""

    protocol_version = "HTTP/1.1"

    def __init__(self, visitor: Visitor, *args) -> None:
        self.visitor = visitor
        super().__init__(*args)

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        file = self.visitor.site / path.lstrip("/")
        file = file / "index.html" if path.endswith("/") else file
        column, kind, packed = FILES.get(file.suffix, ("Other", "application/octet-stream", False))
        status = 200 if file.is_file() else 404
        answer = travels(file, packed) if status == 200 else b""
        if path == f"/{INDEX}":
            column = "Search index"
        self.visitor.now.served.append((column, len(answer)))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(answer)))
        self.send_header("Cache-Control", "max-age=600")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *args) -> None:
        """Keep silent."""


class Visitor:
    """A browser that opens pages of a site, each time as at a first visit. The site may be built
    after its address is known."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.now = Visit()

    def __enter__(self) -> Visitor:
        from playwright.sync_api import sync_playwright

        handler: Callable = partial(_Handler, self)
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.playwright = sync_playwright().start()
        self.browser = browsers.launch(self.playwright, [])
        return self

    def __exit__(self, *_) -> None:
        self.browser.close()
        self.playwright.stop()
        self.server.shutdown()

    def visit(self, path: str) -> Visit:
        """What opening a page with an empty cache moves."""
        self.now = Visit()
        context = self.browser.new_context()
        page = context.new_page()
        page.on("request", self._note)
        page.goto(f"{self.address}/{path}", wait_until="networkidle")
        # Playwright does not wait for what workers fetch.
        count = -1
        while count != len(self.now.served):
            count = len(self.now.served)
            page.wait_for_timeout(250)
        context.close()
        return self.now

    def _note(self, request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self.now.elsewhere.append(request.url)
