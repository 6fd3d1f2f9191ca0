"""Makes instrument-sans.woff2 from the font of @fontsource-variable/instrument-sans (the commands are in fonts.css).

Kerning is kept at the font's default width and weight: its variations alone would weigh 19 kB.
"""

import sys
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

source, target = sys.argv[1:]
characters = [*range(0x20, 0x7F), *range(0xA0, 0x100), *map(ord, '–—‘’“”…€→−')]

font = instantiateVariableFont(TTFont(source), {'wdth': (80, 100), 'wght': (400, 650)})
subsetter = Subsetter(Options(layout_features=['kern', 'tnum'], hinting=False, drop_tables=['HVAR', 'MVAR']))
subsetter.populate(unicodes=characters)
subsetter.subset(font)

for lookup in font['GPOS'].table.LookupList.Lookup:
    for table in lookup.SubTable:
        table = getattr(table, 'ExtSubTable', table)
        table.ValueFormat1, table.ValueFormat2 = 4, 0
        pairs = table.PairSet if table.Format == 1 else table.Class1Record
        for group in pairs:
            for pair in group.PairValueRecord if table.Format == 1 else group.Class2Record:
                pair.Value2 = None
                if hasattr(pair.Value1, 'XAdvDevice'):
                    del pair.Value1.XAdvDevice
del font['GDEF']

font.flavor = 'woff2'
font.save(target)
