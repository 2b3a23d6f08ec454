"""textacy: `direct_quotations` over a spaCy pipeline.

To be run with a Python that has textacy and the pipeline. PEER_SPACY_MODEL names the pipeline (`en_core_web_sm`).
"""

import os
import sys

import peer

MODEL = os.environ.get("PEER_SPACY_MODEL", "en_core_web_sm")

try:
    import spacy
    import textacy
    from textacy.extract.triples import direct_quotations

    nlp = spacy.load(MODEL)
except (ImportError, OSError) as error:
    sys.exit(
        f"{error}\nIn a virtual environment: `pip install textacy spacy`, then `python -m spacy download en_core_web_sm`; "
        "set PEER_TEXTACY to its Python and PEER_SPACY_MODEL to the pipeline where it has another name."
    )


def find(text):
    """The quotations of the whole text. textacy refuses a text with an odd number of quotation marks; there its
    paragraphs are asked one by one, and those that are refused again hold none."""
    try:
        return quotations(text, 0)
    except ValueError:
        found = []
        start = 0
        for paragraph in text.split("\n"):
            try:
                found += quotations(paragraph, start)
            except ValueError:
                pass
            start += len(paragraph) + 1
        return found


def quotations(text, start):
    return [
        [[(a + start, b + start) for a, b in peer.runs(part)] for part in (speaker, cue, content)]
        for speaker, cue, content in direct_quotations(nlp(text))
    ]


peer.run(f"textacy {textacy.__version__}, spaCy {spacy.__version__}, {MODEL} {nlp.meta['version']}", find)
