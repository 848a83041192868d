"""Made-up texts with what the model's reader must make of them, so that another language's reader can be proven equal."""

import json
from pathlib import Path

from .document import windows
from .labels import SPANS, spans_of
from .pieces import Vocabulary

TEXTS = (
    "The harbour master said the dredger had left before dawn.",
    "“We never signed it,” Ms. Oyelaran told reporters in Lagos. “And we won’t.”",
    "''The bridge is closed,'' according to the Zürich transport office, which blamed 'heavy snow'.",
    "Officials in São Tomé denied the report.\n\nA spokeswoman, Inês d'Almeida, declined to comment: \"It isn't ours.\"",
    "DUBLIN — Two people familiar with the talks believe that Lt. Col. O’Rourke's plan — dated 3 May — would cost €1.2bn.\n\n\n“It runs on.\n“It ends here,” he added.",
    "Ünïcödé, na\u0308ive, ΟΔΟΣ, İstanbul, soft\u00adhyphen, zero\u200bwidth, 東京 and a pictogram 🙂 remain; so does ½ and a"
    + "b" * 101 + ".",
    " \n \n",
    "\n\n".join(
        f"Councillor {name} said that the {thing} near the old mill would open by {month}, “whatever the weather does.” "
        f"The {thing} was first promised in a letter that nobody in the town hall can find, and residents doubt it."
        for name, thing, month in (
            ("Brandt", "ferry landing", "March"), ("Achterberg", "footbridge", "April"), ("Quispe", "clinic", "May"),
            ("Ndiaye", "reservoir", "June"), ("Halloran", "tram depot", "July"), ("Ferreira", "archive", "August"),
            ("Sato", "weir", "September"), ("Lindqvist", "observatory", "October"),
        )
    ),
)


def units(text: str) -> list[int]:
    """For each code point, and the end, its offset in UTF-16 code units."""
    out = [0]
    for c in text:
        out.append(out[-1] + (2 if ord(c) > 0xFFFF else 1))
    return out


def vectors(folder: Path, vocabulary: Vocabulary) -> str:
    from .released import Released

    model = Released(folder)
    rows = []
    for text in TEXTS:
        doc, at = model.document(text), units(text)
        scores = model.scores(doc)
        labels = {head: model.labels(head, scores) for head in SPANS}
        rows.append({
            "text": text,
            "ids": doc.ids,
            "features": doc.features,
            "offsets": [[at[s], at[e]] if s >= 0 else None for s, e in zip(doc.starts, doc.ends)],
            "windows": windows(doc) if len(doc) else [],
            "scores": {head: [[round(float(x), 3) for x in row] for row in own[:12]] for head, own in scores.items()},
            "labels": labels,
            "spans": {head: [[kind, at[s], at[e]] for kind, s, e in spans_of(doc, labels[head], own)] for head, own in SPANS.items()},
        })
    body = ",\n".join(
        "{\n" + ",\n".join(f"  {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in row.items()) + "\n}" for row in rows
    )
    return '{"note": "offsets are UTF-16 code units; scores of the first twelve pieces, to about 0.05 between processors", "texts": [\n' + body + "\n]}\n"
