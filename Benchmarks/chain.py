"""The whole job as a Python user would build it from packages: jieba, pyahocorasick and lxml.

It cuts a page into blocks and sentences, chooses three by the frequency of their words, finds glossary terms, and writes
a TEI document. It restores no article, reads no figure and drafts no English, so it does less than Jianbao.
"""
import csv
import re
from collections import Counter

import ahocorasick
import jieba
from lxml import etree

TEI = "http://www.tei-c.org/ns/1.0"
SENTENCE_END = re.compile(r"(?<=[。！？])")


def glossary(path):
    """The terms of a glossary file with their English."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {row["term"]: row["english"] for row in rows if row["term"]}


class Chain:
    """Turns the text of a page into the bytes of a TEI document."""

    def __init__(self, terms):
        self.terms = terms
        self.matcher = ahocorasick.Automaton()
        for term in terms:
            self.matcher.add_word(term, term)
        self.matcher.make_automaton()

    def __call__(self, name, text):
        blocks = [block.replace("\n", "") for block in re.split(r"\n\s*\n", text)]
        sentences = [part for block in blocks for part in SENTENCE_END.split(block) if part.strip()]
        return self.document(name, self.key_sentences(sentences, 3))

    def key_sentences(self, sentences, count):
        words = [[word for word in jieba.cut(sentence) if len(word) > 1] for sentence in sentences]
        frequency = Counter(word for row in words for word in row)
        score = [sum(frequency[word] for word in row) / max(1, len(row)) ** 0.5 for row in words]
        best = sorted(range(len(sentences)), key=lambda index: -score[index])[:count]
        return [sentences[index] for index in sorted(best)]

    def matches(self, sentence):
        """The leftmost of the longest terms that don't overlap."""
        found = sorted((end + 1 - len(term), -len(term), term) for end, term in self.matcher.iter(sentence))
        place = 0
        for start, length, term in found:
            if start >= place:
                yield start, term
                place = start - length

    def document(self, name, sentences):
        root = etree.Element(f"{{{TEI}}}TEI", nsmap={None: TEI})

        def add(parent, tag, text=None, **attributes):
            element = etree.SubElement(parent, f"{{{TEI}}}{tag}", **attributes)
            element.text = text
            return element

        description = add(add(root, "teiHeader"), "fileDesc")
        add(add(description, "titleStmt"), "title", name)
        add(add(description, "publicationStmt"), "p", "A brief")
        add(add(description, "sourceDesc"), "p", name)
        body = add(add(root, "text"), "body")
        summary = add(body, "div", type="summary")
        used = {}
        for sentence in sentences:
            paragraph, place, last = add(summary, "p"), 0, None
            for start, term in self.matches(sentence):
                if last is None:
                    paragraph.text = sentence[place:start]
                else:
                    last.tail = sentence[place:start]
                last = add(paragraph, "term", term, ref=f"#t{used.setdefault(term, len(used))}")
                place = start + len(term)
            if last is None:
                paragraph.text = sentence
            else:
                last.tail = sentence[place:]
        entries = add(add(body, "div", type="glossary"), "list", type="gloss")
        for term in used or {"": 0}:
            add(entries, "label", term)
            add(entries, "item", self.terms.get(term))
        return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
