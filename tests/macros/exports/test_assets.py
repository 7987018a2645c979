"""What readers fetch loses comments and indentation, and nothing else."""

from macros.exports import assets


def test_style():
    assert assets.style('/* A */\na { b: "c"; } /* d\n e */\nf {}\n') == 'a { b: "c"; } \nf {}\n'


def test_page():
    html = "<p>\n    a\n\n  b</p>\n  <pre>x\n\n  y</pre>\n\n"
    assert assets.page(html) == "<p>\na\nb</p>\n<pre>x\n\n  y</pre>\n"


def test_script():
    text = "/** A\n * b */\nconst a = 1; // stays\n  // goes\nconst b = `http://c`;\n"
    assert assets.script(text) == "const a = 1; // stays\nconst b = `http://c`;\n"
