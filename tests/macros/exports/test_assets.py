"""Style sheets and scripts lose their comments and nothing else."""

from macros.exports import assets


def test_style():
    assert assets.style('/* A */\na { b: "c"; } /* d\n e */\nf {}\n') == 'a { b: "c"; } \nf {}\n'


def test_script():
    text = "/** A\n * b */\nconst a = 1; // stays\n  // goes\nconst b = `http://c`;\n"
    assert assets.script(text) == "const a = 1; // stays\nconst b = `http://c`;\n"
