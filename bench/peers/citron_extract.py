"""BBC Citron: its extractor with the English model of its repository.

PEER_CITRON is a checkout of Citron (github.com/bbc/citron); to be run with a Python that has its requirements.
"""

import os
import sys
from pathlib import Path

import peer

HELP = (
    "Clone github.com/bbc/citron and set PEER_CITRON to the checkout; `pip install -r requirements.txt` of it in a virtual "
    "environment, then `python -m spacy download en_core_web_sm`, and set PEER_CITRON_PYTHON to that Python."
)

checkout = os.environ.get("PEER_CITRON")
if checkout is None:
    sys.exit(HELP)
models = sorted(Path(checkout, "models").glob("en_*"))
if not models:
    sys.exit(f"No English model under {checkout}/models. {HELP}")
sys.path.insert(0, checkout)

try:
    import spacy
    from citron.citron import Citron

    citron = Citron(str(models[-1]))
except (ImportError, OSError) as error:
    sys.exit(f"{error}\n{HELP}")


def find(text):
    """The quotes, each with the source as it stands beside the cue; who a pronoun means is not scored."""
    return [
        [ends(quote.sources), ends([quote.cue]), ends(quote.contents)]
        for quote in citron.get_quotes(citron.nlp(text), resolve_coreferences=True)
    ]


def ends(spans):
    return [(span.start_char, span.end_char) for span in spans]


peer.run(f"Citron {models[-1].name}, spaCy {spacy.__version__}, {citron.nlp.meta['name']} {citron.nlp.meta['version']}", find)
