#!/usr/bin/env python3
"""Make the web fonts in docs/assets/fonts/ again from their source packages.

    python tools/fonts.py                    fetch the packages with `npm pack`
    python tools/fonts.py --sources DIR      use the .tgz files already in DIR
    python tools/fonts.py --out DIR          write somewhere else

Needs npm (unless --sources is given) and two Python packages:

    pip install fonttools==4.68.0 brotli==1.2.1

Every source package is pinned by version and by checksum, and nothing in the
output depends on the clock, so two runs give the same bytes.  Another version
of fonttools or brotli may compress differently; the fonts then still look the
same.

The SIL Open Font License lets us cut fonts down, but "Source" is a reserved
name, so the cut-down fonts get names of their own (Book Serif, Book Sans, Book
Mono, Book Math).  The license of each original is written beside the fonts.
"""

import argparse
import hashlib
import io
import subprocess
import tarfile
import tempfile
from pathlib import Path
from types import SimpleNamespace

from fontTools import subset
from fontTools.misc.transform import Transform
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

OUT = Path(__file__).resolve().parent.parent / "docs" / "assets" / "fonts"

# ---- Source packages: name -> (npm package, version, sha256 of the .tgz) -----

PACKAGES = {
    "serif": (
        "source-serif",
        "4.5.1",
        "19a448df98f4aa777de3452b0a1e29aa7ffe29252fe552c8a2d2531702d80746",
    ),
    "sans": (
        "source-sans",
        "3.52.0",
        "49cf78ddd79b436591ee696785222b54ff28102922e3d3df297fe382d7fdfa88",
    ),
    "mono": (
        "source-code-pro",
        "2.42.0",
        "51f898e0712c5f1b3f583b63c9ab7d51daaa9bae1d4c8dc63dc2a4b6a72d7ae4",
    ),
    "math": (
        "@fontsource/stix-two-math",
        "5.3.0",
        "948de1b5470fbbd745fedbe6135797454fe833d94feecc6f2073cd771fe2f5fd",
    ),
}
LICENSES = {  # output file -> (package, file in it)
    "OFL-source-serif-4.txt": ("serif", "LICENSE.md"),
    "OFL-source-sans-3.txt": ("sans", "LICENSE.md"),
    "OFL-source-code-pro.txt": ("mono", "LICENSE.md"),
    "OFL-stix-two-math.txt": ("math", "LICENSE"),
}

# ---- Characters ---------------------------------------------------------------


def chars(*parts):
    """A set of code points from ranges (pairs) and strings."""
    out = set()
    for part in parts:
        if isinstance(part, str):
            out.update(map(ord, part))
        else:
            out.update(range(part[0], part[1] + 1))
    return out


ASCII = (0x20, 0x7E)
LATIN1 = (0xA0, 0xFF)
NAMES = "ĀāĂăĄąĆćČčĎďĐđĒēĘęĚěĞğĪīİıŁłŃńŇňŌōŐőŒœŘřŚśŞşŠšŢţŤťŪūŮůŰűŸŹźŻżŽž"
LATIN_EXTENDED_A = (0x100, 0x17F)
GREEK = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρςστυφχψω"
SUPERSUB = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ₀₁₂₃₄₅₆₇₈₉"
PUNCTUATION = "‐–—‘’‚“”„†‡•…‰′″‹›⁄€™\u2002\u2003\u2009\u200a\u202f"
ARROWS = "→←↑↓↔⇒⇐⇔"
SYMBOLS = "×−±·÷≈≤≥≠√∞∂∇∆∑∏∫✓✗"

# The text fonts come in three files each: what nearly every page has, and Greek with the
# signs of formulas, and all other letters, which a browser fetches only where a page has one.
COMMON = chars(ASCII, "\u00a0\u202f‘’“”–—…•·×−±≈≤≥≠√→←↑↓✓✗²³§©ßÉÖÜàáâäåæçèéêëìíîïñòóôöøùúûüý")
# Letters of authors' names and the degree sign, for which alone a page would fetch a further file.
COMMON |= chars("°ćčěğıłńňőřśşšžż")
# Powers of ten on the axes of figures, which are set in the sans.
POWERS = chars("⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
SIGNS = chars(GREEK, SUPERSUB, ARROWS, SYMBOLS) - COMMON
LETTERS = chars(LATIN1, NAMES, LATIN_EXTENDED_A, PUNCTUATION) - COMMON - SIGNS
KERNED = chars("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,’")

CODE = chars(
    ASCII,
    "─│┌┐└┘├┤┬┴┼═║╔╗╚╝╭╮╰╯━┃╱╲░▒▓█▀▄▌▐▁▂▃▅▆▇",
    ARROWS,
    SYMBOLS,
    "αβγδεηθλμπρστφ\u00a0°²³éèüö–—‘’“”•…▲▶►▼◀◄◆○●■□∈⊕⊗⊙",
)


def alphabet(upper, lower=None):
    """Mathematical letters A-Z (and a-z) starting at the given code points."""
    out = set(range(upper, upper + 26))
    return out | set(range(lower, lower + 26)) if lower else out


# Greek in formulas: capitals are upright and small letters italic, so nothing else is in the file.
# Places of the small ones in a run of mathematical Greek letters (capitals, ∇, small letters, ∂ and
# variants): all but ο ς and ϰ ϱ.
GREEK_SMALL = [26 + i for i in range(32) if i not in (14, 17, 28, 30)]

MATH = chars(
    ASCII,
    "ΓΔΘΛΞΠΣΥΦΨΩ",
    "\u00a0¬±·×÷°′″‖…⋯⋮⋱",
    "ℝℕℤℂℚℙ𝔼𝟙",  # double-struck
    "ℒ𝒟𝒩𝒪",  # script
    "ℓℎ∂∇∆∅∞",
    "∑∏∫√",
    "≤≥≠≈≅∼≡∝≪≫≺∈∉⊂⊆∪∩∧∨∖∀∃⊥⊤≔",
    "←↑→↓↔↦⟼⇐⇒⇔",
    "−∓∗∘∙⊕⊖⊗⊙⋅⋆∣∥∶□",
    "⟨⟩⌊⌋⌈⌉",
    "ˆˇ˜¯˙¨´`‾⏞⏟",  # accents written as operators
    "\u0302\u0303\u0304\u0305\u0307\u0308\u030c\u0332\u0338\u20d7",
    "\u2061\u2062\u2063\u2064\u2009\u200a\u2002\u2003\u202f\u205f",
)
MATH_BOLD = alphabet(0x1D400, 0x1D41A) | chars("𝟎𝟏")
MATH |= alphabet(0x1D434, 0x1D44E) - {0x1D455}  # italic (its h is ℎ)
MATH |= {0x1D6E2 + place for place in GREEK_SMALL}  # italic

# Glyphs the monospace lacks, taken from the math font and fitted to its width.
BORROWED = "⇔↦∈∉∪⊂⊕⊗⊙∼∝◇"

# ---- Fonts: output file -> what to do --------------------------------------------

SERIF = {
    "source": ("serif", "VAR/SourceSerif4Variable-Roman.ttf"),
    "axes": {"opsz": 16, "wght": (400, 400, 700)},
    "features": ["kern", "liga"],
    "name": ("Book Serif", "Regular"),
}
SANS = {
    "source": ("sans", "VF/SourceSans3VF-Upright.ttf"),
    "axes": {"wght": (400, 400, 700)},
    "features": ["kern", "liga"],
    "name": ("Book Sans", "Regular"),
}
FONTS = {
    "book-serif.woff2": dict(SERIF, unicodes=COMMON),
    "book-serif-signs.woff2": dict(SERIF, unicodes=SIGNS, features=[]),
    "book-serif-letters.woff2": dict(SERIF, unicodes=LETTERS, features=[]),
    "book-serif-italic.woff2": {
        "source": ("serif", "VAR/SourceSerif4Variable-Italic.ttf"),
        "axes": {"opsz": 16, "wght": 400},
        "unicodes": chars(ASCII, "\u00a0‘’“”–—…×−≈éöü"),
        "features": ["kern", "liga"],
        "name": ("Book Serif", "Italic"),
    },
    "book-sans.woff2": dict(SANS, unicodes=COMMON | POWERS),
    "book-sans-signs.woff2": dict(SANS, unicodes=SIGNS - POWERS, features=[]),
    "book-sans-letters.woff2": dict(SANS, unicodes=LETTERS, features=[]),
    "book-mono.woff2": {
        "source": ("mono", "VF/SourceCodeVF-Upright.ttf"),
        "axes": {"wght": 400},
        "unicodes": CODE,
        "features": [],
        "name": ("Book Mono", "Regular"),
    },
    "book-math.woff2": {
        "source": ("math", "files/stix-two-math-latin-400-normal.woff2"),
        "axes": None,
        "unicodes": MATH,
        "features": ["ccmp", "ssty", "dtls", "flac"],
        "name": ("Book Math", "Regular"),
    },
    "book-math-bold.woff2": {
        "source": ("math", "files/stix-two-math-latin-400-normal.woff2"),
        "axes": None,
        "unicodes": MATH_BOLD,
        "features": [],
        "name": ("Book Math", "Regular"),
    },
}

# ---- Steps ------------------------------------------------------------------------


def tarball(key, folder):
    """The pinned package as an open tar file, fetched into folder if missing."""
    package, version, sha256 = PACKAGES[key]
    path = folder / f"{package.lstrip('@').replace('/', '-')}-{version}.tgz"
    if not path.exists():
        subprocess.run(
            ["npm", "pack", "--silent", "--pack-destination", str(folder), f"{package}@{version}"],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise SystemExit(f"{path.name}: not the file this program was written for")
    return tarfile.open(fileobj=io.BytesIO(data))


def member(tar, name):
    return tar.extractfile("package/" + name).read()


def open_font(tar, name):
    return TTFont(io.BytesIO(member(tar, name)), recalcTimestamp=False)


def add_glyph(font, char, draw, width):
    """Add an outline for char to a TrueType font."""
    pen = TTGlyphPen(None)
    draw(pen)
    name = f"uni{ord(char):04X}"
    glyph = pen.glyph()
    font["glyf"][name] = glyph  # also appends the name to the glyph order
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (width, getattr(glyph, "xMin", 0))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[ord(char)] = name


def complete_mono(mono, math):
    """Give the monospace the few mathematical signs it lacks."""
    width = mono["hmtx"][mono.getBestCmap()[ord("A")]][0]
    glyphs = mono.getGlyphSet()
    triangle = DecomposingRecordingPen(glyphs)
    glyphs[mono.getBestCmap()[ord("∆")]].draw(triangle)
    box = BoundsPen(glyphs)
    triangle.replay(box)
    flip = Transform(1, 0, 0, -1, 0, box.bounds[1] + box.bounds[3])
    add_glyph(mono, "∇", lambda pen: triangle.replay(TransformPen(pen, flip)), width)

    source, cmap = math.getGlyphSet(), math.getBestCmap()
    middle = 330  # height of the center of + and = in the monospace
    for char in BORROWED:
        glyph = DecomposingRecordingPen(source)
        source[cmap[ord(char)]].draw(glyph)
        box = BoundsPen(source)
        glyph.replay(box)
        x0, y0, x1, y1 = box.bounds
        scale = min(1.1, (width - 60) / (x1 - x0))
        fit = Transform(
            scale,
            0,
            0,
            scale,
            width / 2 - scale * (x0 + x1) / 2,
            middle - scale * (y0 + y1) / 2,
        )
        add_glyph(
            mono,
            char,
            lambda pen, glyph=glyph, fit=fit: glyph.replay(TransformPen(pen, fit)),
            width,
        )
    mono.setGlyphOrder(mono["glyf"].glyphOrder)  # forget the old glyph numbers


def cut(font, unicodes, features):
    """Keep only these characters and features; drop hinting and glyph names."""
    options = subset.Options()
    options.layout_features = features
    options.layout_scripts = ["*"]
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 25]
    options.drop_tables += ["DSIG", "FFTM", "BASE", "meta"]
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=unicodes)
    cutter.subset(font)


def lighten_kerning(font, unicodes):
    """Kern only these characters, by the same amount in every weight."""
    cmap = font.getBestCmap()
    keep = SimpleNamespace(glyphs={cmap[c] for c in unicodes if c in cmap})
    for lookup in font["GPOS"].table.LookupList.Lookup:
        lookup.subset_glyphs(keep)
        for pairs in lookup.SubTable:
            pairs = getattr(pairs, "ExtSubTable", pairs)
            if pairs.Format == 1:
                records = [r for s in pairs.PairSet for r in s.PairValueRecord]
            else:
                records = [r for c in pairs.Class1Record for r in c.Class2Record]
            for record in records:
                for value in (record.Value1, record.Value2):
                    if hasattr(value, "XAdvDevice"):
                        del value.XAdvDevice
            pairs.ValueFormat1 &= 0xF
            pairs.ValueFormat2 &= 0xF


def adapt_math(font):
    """Make accents and primes look right in a browser's MathML.

    ^ and ~ become the accents (as converters write them); a wide hat, tilde or
    bar stretches whichever character names it; and primes are drawn larger and
    lower, since <msup> makes them smaller and higher.  (Fonts do the last with
    the feature `ssty`, which this copy of the font has lost.)
    """
    cmap = font.getBestCmap()
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[ord("^")] = cmap[0x02C6]
            table.cmap[ord("~")] = cmap[0x02DC]

    variants = font["MATH"].table.MathVariants
    wide = dict(
        zip(variants.HorizGlyphCoverage.glyphs, variants.HorizGlyphConstruction, strict=False)
    )
    for accent, like in {0x02C6: 0x0302, 0x02DC: 0x0303, 0x00AF: 0x203E, 0x02C7: 0x030C}.items():
        wide[cmap[accent]] = wide[cmap[like]]
    glyphs = sorted(wide, key=font.getGlyphID)
    variants.HorizGlyphCoverage.glyphs = glyphs
    variants.HorizGlyphConstruction = [wide[glyph] for glyph in glyphs]
    variants.HorizGlyphCount = len(glyphs)

    outlines = font.getGlyphSet()
    primes = {}
    for char in "′″‴":
        primes[char] = DecomposingRecordingPen(outlines)
        outlines[cmap[ord(char)]].draw(primes[char])
    scale, rise = 1.35, 340
    for char, prime in primes.items():
        box = BoundsPen(outlines)
        prime.replay(box)
        left = 40 - scale * box.bounds[0]
        grow = Transform(scale, 0, 0, scale, left, -scale * rise)
        width = round(scale * (box.bounds[2] - box.bounds[0])) + 80
        add_glyph(
            font,
            char,
            lambda pen, prime=prime, grow=grow: prime.replay(TransformPen(pen, grow)),
            width,
        )
    font.setGlyphOrder(font["glyf"].glyphOrder)


def narrow_radicals(font):
    """Give every size of the root sign the width of the smallest.

    Chromium keeps room for the widest of them beside every root, so that a gap follows the bar.
    """
    variants = font["MATH"].table.MathVariants
    sign = font.getBestCmap()[ord("√")]
    sizes = variants.VertGlyphConstruction[variants.VertGlyphCoverage.glyphs.index(sign)]
    names = {record.VariantGlyph for record in sizes.MathGlyphVariantRecord}
    names |= {part.glyph for part in sizes.GlyphAssembly.PartRecords}
    width, _ = font["hmtx"][sign]
    for name in sorted(names - {sign}):
        advance, bearing = font["hmtx"][name]
        scale = width / advance
        outline = font["glyf"][name]
        outline.coordinates.scale((scale, 1))
        outline.coordinates.toInt()
        outline.recalcBounds(font["glyf"])
        font["hmtx"][name] = width, round(bearing * scale)


def lighten_math(font, sizes=5):
    """Drop what browsers do not use, and sizes that can be put together from parts."""
    math = font["MATH"].table
    math.MathGlyphInfo.MathKernInfo = None
    variants = math.MathVariants
    for construction in variants.VertGlyphConstruction + variants.HorizGlyphConstruction:
        if construction.GlyphAssembly:
            del construction.MathGlyphVariantRecord[sizes:]
        else:
            del construction.MathGlyphVariantRecord[9:]
        construction.VariantCount = len(construction.MathGlyphVariantRecord)


def rename(font, family, style):
    postscript = f"{family}-{style}".replace(" ", "")
    full = f"{family} {style}"
    version = font["name"].getDebugName(5)
    table = font["name"]
    table.names = [n for n in table.names if n.nameID in (0, 5, 13, 14) and n.platformID == 3]
    for name_id, text in {
        1: family,
        2: style,
        3: f"{version};{postscript}",
        4: full,
        6: postscript,
        25: postscript.replace("-", ""),
    }.items():
        if name_id != 25 or "fvar" in font:
            table.setName(text, name_id, 3, 1, 0x409)


def make(spec, tars):
    key, path = spec["source"]
    font = open_font(tars[key], path)
    if spec["axes"]:
        font = instancer.instantiateVariableFont(font, spec["axes"], inplace=True)
    if key == "mono":
        complete_mono(font, open_font(tars["math"], FONTS["book-math.woff2"]["source"][1]))
    if "STAT" in font:  # names of styles: not used on the web
        del font["STAT"]
    if "fvar" in font:
        font["fvar"].instances = []
        for glyph in font.getGlyphOrder():  # the cutter wants an entry for each
            font["gvar"].variations.setdefault(glyph, [])
    if "MATH" in font:
        adapt_math(font)
        narrow_radicals(font)
        lighten_math(font)
    cut(font, spec["unicodes"], spec["features"])
    if "kern" in spec["features"]:
        lighten_kerning(font, KERNED)
    rename(font, *spec["name"])
    missing = "".join(chr(c) for c in sorted(spec["unicodes"] - set(font.getBestCmap())))
    font.flavor = "woff2"
    buffer = io.BytesIO()
    font.save(buffer, reorderTables=False)
    return buffer.getvalue(), missing


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sources", type=Path, help="folder with the package .tgz files")
    parser.add_argument("--out", type=Path, default=OUT)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.sources or Path(temporary)
        tars = {key: tarball(key, folder) for key in PACKAGES}
        for name, (key, path) in LICENSES.items():
            (args.out / name).write_bytes(member(tars[key], path))
        for name, spec in FONTS.items():
            data, missing = make(spec, tars)
            (args.out / name).write_bytes(data)
            print(f"{name:26}{len(data):8}" + (f"   not in the font: {missing}" if missing else ""))


if __name__ == "__main__":
    main()
