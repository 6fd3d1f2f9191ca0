"""Makes a font of one width (82) and weight (620) for drawing titles, from one of @fontsource-variable/instrument-sans.

    for part in latin latin-ext; do /usr/bin/python3 site/share/fonts/instance.py \
      node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-$part-standard-normal.woff2 \
      site/share/fonts/titles-$part.ttf; done

Debian's python3-fonttools 4.38 and python3-brotli. The licence of the font is the SIL Open Font License 1.1.
"""

import sys
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

source, target = sys.argv[1:]
font = instantiateVariableFont(TTFont(source), {'wdth': 82, 'wght': 620})
subsetter = Subsetter(Options(layout_features=['kern'], hinting=False))
subsetter.populate(unicodes=font.getBestCmap().keys())
subsetter.subset(font)
font.flavor = None
font.save(target)
