"""Reads graphs with NetworkX: JSON of {format, texts} on standard input, JSON of nodes and edges on standard output."""
import io
import json
import sys

import networkx
from networkx.readwrite.gexf import GEXF


def read(kind, text):
    if kind == "graphml":
        return networkx.parse_graphml(text, edge_key_type=str, force_multigraph=True)
    # Older versions of NetworkX know GEXF up to 1.2, where the elements that are written bear the same names.
    try:
        GEXF().set_version("1.3")
    except networkx.NetworkXError:
        text = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft", 1)
    return networkx.read_gexf(io.BytesIO(text.encode()))


def node_of(key, data, kind):
    # An empty text is no text for the reader of GraphML.
    own = {"key": key, "label": data.pop("label", ""), "kind": data.pop("kind")}
    return {**own, "id": data.pop("identifier") if kind == "graphml" else key, "attributes": data}


def edge_of(source, target, data, kind):
    own = {"from": source, "to": target, "kind": data.pop("kind" if kind == "graphml" else "label")}
    return {**own, "id": data.pop("identifier" if kind == "graphml" else "id"), "attributes": data}


def plain(graph, kind):
    assert graph.is_directed()
    return {
        "nodes": [node_of(key, data, kind) for key, data in graph.nodes(data=True)],
        "edges": [edge_of(*edge, kind) for edge in graph.edges(data=True)],
    }


asked = json.load(sys.stdin)
kind = asked["format"]
json.dump([plain(read(kind, text), kind) for text in asked["texts"]], sys.stdout)
