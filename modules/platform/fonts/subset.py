"""Makes the three fonts of src/main/resources/document/fonts out of what their makers publish.

    apt-get install python3-fonttools unicode-data fonts-lxgw-wenkai
    npm pack @expo-google-fonts/noto-serif-sc@0.4.3 @expo-google-fonts/noto-sans-sc@0.4.3      # and unpack
    python3 subset.py LXGWWenKai-Regular.ttf NotoSerifSC_700Bold.ttf NotoSansSC_500Medium.ttf FOLDER

Outlines stay as drawn; hinting, layout features and the characters that no official document of the mainland needs go.
"""
import bz2
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

# What a cut font may not be called: its makers reserved «LXGW», «霞鹜» and «Klee» (OFL 1.1, condition 3).
RENAMED = {1: "Document Kai", 3: "Document Kai 1.250", 4: "Document Kai", 6: "DocumentKai-Regular"}


def gb2312():
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes([row, cell]).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def standard_hanzi():
    """The 8105 of 《通用规范汉字表》."""
    with bz2.open("/usr/share/unicode/Unihan_OtherMappings.txt.bz2", "rt", encoding="utf-8") as lines:
        return {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line}


def signs():
    for first, end in ((0x20, 0x7F), (0xA0, 0x180), (0x2010, 0x2050), (0x2160, 0x2180), (0x2460, 0x24A0), (0x3000, 0x3040), (0xFE30, 0xFE50), (0xFF00, 0xFFF0)):
        yield from range(first, end)


def rare(path):
    return {c for c in TTFont(path).getBestCmap() if 0x3400 <= c < 0x4DC0 or c >= 0x20000}


def widen_quotes(font):
    """Chinese quotation marks fill a square: opening ones stand at its right. The maker drew them for Latin text."""
    for character in "‘’“”":
        name = font.getBestCmap()[ord(character)]
        width, bearing = font["hmtx"][name]
        room = font["head"].unitsPerEm - width
        shift = room - room // 6 if character in "‘“" else room // 6
        glyph = font["glyf"][name]
        if glyph.isComposite():
            for component in glyph.components:
                component.x += shift
        else:
            glyph.coordinates.translate((shift, 0))
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (font["head"].unitsPerEm, bearing + shift)


def cut(path, characters, target, names=None):
    options = subset.Options(hinting=False, layout_features=[], name_IDs=["*"], glyph_names=False, notdef_outline=True)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "DSIG", "STAT", "meta", "gasp", "prep"]
    font = TTFont(path, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    if names:
        widen_quotes(font)
    for number, name in (names or {}).items():
        font["name"].setName(name, number, 3, 1, 0x409)
    font["name"].names = [name for name in font["name"].names if name.nameID < 25 and not (names and name.nameID == 7)]
    font.save(target)


if __name__ == "__main__":
    kai, serif, sans, folder = sys.argv[1:]
    common = set(gb2312()) | set(signs())
    cut(kai, common | standard_hanzi() | rare(kai), folder + "/document-kai.ttf", RENAMED)
    cut(serif, common, folder + "/noto-serif-sc-bold.ttf")
    cut(sans, common, folder + "/noto-sans-sc-medium.ttf")
