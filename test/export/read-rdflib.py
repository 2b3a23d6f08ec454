"""Reads RDF with rdflib: JSON of groups of {format, text} on standard input; for each group, on standard output, the triples
of its first text, and whether the others hold the same."""
import json
import sys

import rdflib

STRING = "http://www.w3.org/2001/XMLSchema#string"


def read(format, text):
    graph = rdflib.ConjunctiveGraph()
    # Older versions of rdflib unescape N-Quads twice, so that a backslash before a `u` has to be written by its number.
    if format == "nquads":
        text = text.replace("\\\\", "\\u005C")
    graph.parse(data=text, format=format)
    triples = set(graph)
    # Where all have names, graphs that are isomorphic are the same.
    assert not any(isinstance(term, rdflib.BNode) for triple in triples for term in triple)
    return triples


def object_of(term):
    if isinstance(term, rdflib.Literal):
        return {"value": str(term), "datatype": str(term.datatype or STRING)}
    return {"value": str(term)}


def answer(group):
    first, *others = [read(**one) for one in group]
    triples = [[str(subject), str(predicate), object_of(term)] for subject, predicate, term in first]
    return {"triples": triples, "same": [first == other for other in others]}


json.dump([answer(group) for group in json.load(sys.stdin)], sys.stdout)
