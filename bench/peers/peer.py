"""The part that the peers written in Python share; peer.ts says what such a script reads and prints."""

import json
import sys
import time

WARM_UP_SECONDS = 10


def run(versions, find):
    """Runs a peer as the command line asks. `find` takes a text and returns source, cue and content as lists of
    (start, end) in code points of the text, a triple an attribution."""
    if len(sys.argv) != 2:
        sys.exit("Expected --versions or a file of articles.")
    if sys.argv[1] == "--versions":
        print(f"{versions}, Python {sys.version.split()[0]}")
        return
    with open(sys.argv[1], encoding="utf-8") as file:
        articles = [json.loads(line) for line in file if line.strip()]
    i = 0
    start = time.process_time()
    while articles and time.process_time() - start < WARM_UP_SECONDS:
        find(articles[i % len(articles)]["text"])
        i += 1
    for article in articles:
        start = time.process_time()
        found = find(article["text"])
        seconds = time.process_time() - start
        offsets = utf16_offsets(article["text"])
        attributions = [
            {part: [[offsets[a], offsets[b]] for a, b in spans] for part, spans in zip(("source", "cue", "content"), triple)}
            for triple in found
        ]
        print(json.dumps({"id": article["id"], "attributions": attributions, "seconds": seconds}))


def utf16_offsets(text):
    """For each code point of the text, and for its end, the offset in UTF-16 code units."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets


def runs(tokens):
    """Spans (start, end) in code points of spaCy tokens in order, one for each run of neighbours."""
    spans = []
    last = None
    for token in tokens:
        end = token.idx + len(token)
        if last is not None and token.i == last + 1:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((token.idx, end))
        last = token.i
    return spans
