"""The reader's rules, without weights or libraries:   python3 -m unittest discover -s tests"""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from onrecord_model.document import ROOM, cores, document, windows
from onrecord_model.features import features, quoted
from onrecord_model.labels import SPANS, labels_of, roles_of, spans_of

ATTRIBUTION = SPANS["attribution"]
from onrecord_model.pieces import Pieces, Vocabulary

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", '"', "“", "”", ",", ".", "the", "port", "##s", "reopen", "##ed", "zurich", "she", "said"]


class Reading(unittest.TestCase):
    def setUp(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "vocab.txt"
            path.write_text("\n".join(WORDS) + "\n", encoding="utf-8")
            self.vocabulary = Vocabulary(path)

    def read(self, text):
        doc = document(text, self.vocabulary)
        return doc, [self.vocabulary.words[i] for i in doc.ids]

    def test_longest_piece_first_with_places_in_the_text(self):
        doc, words = self.read("The ports reopened.")
        self.assertEqual(words, ["the", "port", "##s", "reopen", "##ed", "."])
        self.assertEqual(list(zip(doc.starts, doc.ends)), [(0, 3), (4, 8), (8, 9), (10, 16), (16, 18), (18, 19)])

    def test_accents_soft_hyphens_and_doubled_apostrophes(self):
        self.assertEqual(self.read("''Zü\u00adrich,''")[1], ['"', "zurich", ",", '"'])
        self.assertEqual(self.read("Zu\u0308rich xyzzy")[1], ["zurich", "[UNK]"])

    def test_paragraphs_are_parted_and_empty_ones_left_out(self):
        doc, words = self.read("\n\nThe port\n \n\u200b\nreopened\n")
        self.assertEqual(words, ["the", "port", "[SEP]", "reopen", "##ed"])
        self.assertEqual(doc.paragraphs, [0, 3])

    def test_quotation_state(self):
        self.assertEqual(list(quoted('a "b" c', 0, 7)), [0, 0, 1, 1, 1, 0, 0])
        self.assertEqual(list(quoted("“a", 0, 2)), [2, 2])
        self.assertEqual(list(quoted("“a,“ b", 0, 6)), [1, 1, 1, 1, 0, 0])

    def test_case_is_of_the_whole_word(self):
        pieces = Pieces()
        text = "PORTS Reopened said ."
        self.vocabulary.pieces(text, 0, len(text), pieces)
        self.assertEqual([f // 3 for f in features(text, (0, len(text)), pieces, 0, len(pieces))], [3, 3, 2, 2, 1, 0])

    def test_windows_cover_everything_and_begin_at_paragraphs(self):
        doc, _ = self.read("\n".join(["the port reopened . " * 10] * 30))
        spans = windows(doc)
        self.assertEqual((spans[0][0], spans[-1][1]), (0, len(doc)))
        self.assertTrue(all(b - a <= ROOM for a, b in spans))
        self.assertTrue(all(a in doc.paragraphs for a, _ in spans))
        parts = cores(spans)
        self.assertEqual([b for _, b in parts[:-1]], [a for a, _ in parts[1:]])
        self.assertTrue(all(a <= c and d <= b for (a, b), (c, d) in zip(spans, parts)))

    def test_labels_there_and_back(self):
        text = "“The port reopened,” she said.\nThe port"
        doc, _ = self.read(text)
        gold = [{"content": [[0, 20]], "source": [[21, 24]], "cue": [[25, 29]]}]
        self.assertEqual(spans_of(doc, labels_of(doc, roles_of(gold), ATTRIBUTION), ATTRIBUTION), [("content", 0, 20), ("source", 21, 24), ("cue", 25, 29)])

    def test_a_cue_inside_a_content_parts_it(self):
        doc, _ = self.read("the port she said reopened")
        gold = [{"content": [[0, 26]], "cue": [[13, 17]]}]
        self.assertEqual([s for s in spans_of(doc, labels_of(doc, roles_of(gold), ATTRIBUTION), ATTRIBUTION) if s[0] == "cue"], [("cue", 13, 17)])
        self.assertEqual(sum(s[0] == "content" for s in spans_of(doc, labels_of(doc, roles_of(gold), ATTRIBUTION), ATTRIBUTION)), 2)


if __name__ == "__main__":
    unittest.main()
