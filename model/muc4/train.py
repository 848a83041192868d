"""Trains what MUC-4 asks of a wire: whether it reports an incident that counts as terrorism, of which types, and how many of each.

Two readings are weighed together. One takes the words and word pairs of the whole wire and of its first sixty words. The other takes a
sentence at a time, and learns from those that name a template's victims, targets or perpetrators; a wire is as good as its best sentences,
which also say where to look for the day. Logistic regressions with an L1 penalty; thresholds are chosen on train by five-fold
cross-validation. Wires with optional templates alone count for neither side.

A third reading chooses the day of a template among those that the wire names and its own, by how each stands to the template's sentence:
a logistic regression over the days of train's templates, whose sentences are scored by models that have not seen them.

Needs numpy, scipy, scikit-learn 1.x.

    npx tsx model/muc4/days.ts ../shared/data/events/muc4.train.jsonl /tmp/days.jsonl
    python model/muc4/train.py ../shared/data/events/muc4.train.jsonl ../shared/data/events/muc4.dev.jsonl /tmp/days.jsonl model/weights/muc4.json
"""

import datetime
import json
import re
import sys
from collections import Counter, defaultdict
from itertools import product

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

TYPES = ["BOMBING", "ATTACK", "KIDNAPPING", "ARSON"]
TARGETS = ("physTgt", "humName", "humDesc")
DOERS = ("perpInd", "perpOrg", "instrumentId")
MOST = 3


def plain(text):
    return re.sub(r"\[[A-Za-z ,]+\]", lambda m: " " * len(m.group()), text)


def wire_names(text):
    words = re.findall(r"[a-z]+", plain(text).lower())
    counts = Counter(words)
    found = set(words) | {a + " " + b for a, b in zip(words, words[1:])}
    return found | {"^" + w for w in words[:60]} | {w + "+" for w, n in counts.items() if n > 2}


def sentences_of(text):
    return [plain(text)[start:end] for start, end in stretches(text)]


def stretches(text):
    """Where the sentences of four words or more lie."""
    whole = plain(text)
    cuts = [(0, 0), *(m.span() for m in re.finditer(r"(?<=[.!?])\s+|\n\s*\n", whole)), (len(whole), len(whole))]
    between = [(start, end) for (_, start), (end, _) in zip(cuts, cuts[1:])]
    return [(start, end) for start, end in between if len(whole[start:end].split()) > 3]


def sentence_names(sentence):
    words = re.findall(r"[a-z]+", sentence.lower())
    return set(words) | {a + " " + b for a, b in zip(words, words[1:])} | {a + " _ " + b for a, b in zip(words, words[2:])}


def required(doc):
    return [t for t in doc["templates"] if not t.get("optional")]


def told(doc, kind=None):
    """Which sentences tell of a required template (of a type): the first that names most of it, and all that name both sides."""
    line = lambda s: re.sub(r"\s+", " ", s.upper())
    sentences = [line(s) for s in sentences_of(doc["text"])]
    found = [0] * len(sentences)
    for template in required(doc):
        if kind and kind not in template["type"]:
            continue
        sides = [[line(a) for slot in slots for fill in template.get(slot) or [] for a in fill.get("alts", []) if a] for slots in (TARGETS, DOERS)]
        scores = [sum(any(a in s for a in side) for side in sides) + 0.5 * any(a in s for a in sides[0]) for s in sentences]
        if scores and max(scores) >= 1:
            found[scores.index(max(scores))] = 1
            found = [1 if score >= 2 else f for f, score in zip(found, scores)]
    return found


class Names:
    """Sets of names as rows of a matrix, over the names that at least `least` of the sets it was made of hold."""

    def __init__(self, sets, least):
        counts = Counter(name for names in sets for name in names)
        self.index = {name: i for i, name in enumerate(sorted(n for n, c in counts.items() if c >= least))}

    def matrix(self, sets):
        rows, columns = [], []
        for i, names in enumerate(sets):
            for name in sorted(names):
                if name in self.index:
                    rows.append(i)
                    columns.append(self.index[name])
        return csr_matrix((np.ones(len(rows)), (rows, columns)), (len(sets), len(self.index)))

    def weights(self, model):
        found = {name: round(float(model.coef_[0][i]), 3) for name, i in self.index.items() if abs(model.coef_[0][i]) > 0.001}
        return {"intercept": round(float(model.intercept_[0]), 3), "weights": found}


def sparse(x, y, strength):
    return LogisticRegression(l1_ratio=1, C=strength, solver="liblinear", random_state=1).fit(x, y)


def best_of(scores, wire, count):
    """The three best sentences of each wire, their scores summed up, and the best of the first three."""
    found = np.full((count, 5), -6.0)
    for i in range(count):
        own = scores[wire == i]
        if len(own):
            top = np.concatenate([np.sort(own)[::-1][:3], [-6, -6, -6]])[:3]
            found[i] = [*top, np.log(np.exp(own).sum()), own[:3].max()]
    return found


def predicted(relevant, counts, thresholds):
    gate, attack, other, more = thresholds
    found = []
    for i, p in enumerate(relevant):
        types = []
        if p > gate:
            for kind in TYPES:
                if counts[kind, 1][i] > (attack if kind == "ATTACK" else other):
                    types += [kind] * (1 + sum(counts[kind, n][i] > more for n in range(2, MOST + 1) if (kind, n) in counts))
            types = types or [max(TYPES, key=lambda kind: counts[kind, 1][i])]
        found.append(types)
    return found


def f_scores(docs, predictions):
    """Relevance and template F as the scorer counts them, by types alone."""
    relevant, templates = np.zeros(3), np.zeros(3)
    for doc, types in zip(docs, predictions):
        need = required(doc)
        if need or not doc["templates"]:
            relevant += [bool(need and types), bool(not need and types), bool(need and not types)]
        used = set()
        for kind in types:
            free = sorted((i for i, t in enumerate(doc["templates"]) if i not in used and kind in t["type"]), key=lambda i: bool(doc["templates"][i].get("optional")))
            used.update(free[:1])
            templates += [len(free[:1]), not free, 0]
        templates[2] += sum(i not in used and not t.get("optional") for i, t in enumerate(doc["templates"]))
    return [200 * tp / (2 * tp + fp + fn) for tp, fp, fn in (relevant, templates)]


def words_of(text):
    return re.findall(r"[a-z]+|\d+", text)


def day_names(doc, days, kind, scores, n):
    """What speaks for each day as that of the wire's nth incident of a kind: [(day, names)]; the wire's own day is always among them."""
    own, text, where = doc["date"], plain(doc["text"]).lower(), stretches(doc["text"])
    if not where:
        return []
    best = int(np.argsort(-scores, kind="stable")[min(n, len(where) - 1)])
    named = defaultdict(list)
    for day in days:
        at = next((i for i, (start, end) in enumerate(where) if start <= day["start"] < end), None)
        # "LIMA, 3 JAN 90 (EFE) --" only opens the wire
        if at is not None and day["start"] >= text.find("--"):
            named[day["day"]].append((at, day))
    here = {day for day, found in named.items() if any(at == best for at, _ in found)}
    result = []
    for day in sorted({own, *named}):
        side = "own" if day == own else "other"
        ago = (datetime.date.fromisoformat(own) - datetime.date.fromisoformat(day)).days
        names = {
            side,
            f"ago {'ahead' if ago < 0 else ago if ago < 3 else 'week' if ago < 8 else 'month' if ago < 31 else 'more'}",
            f"{side} {'here' if day in here else 'not here' if here else 'none here'}",
        }
        if found := named.get(day):
            at, nearest = min(found, key=lambda one: abs(one[0] - best))
            step = at - best
            behind = max(scores[i] for i, _ in found) - scores[best]
            start, end = nearest["start"], nearest["end"]
            names |= {
                f"{side} at {step if abs(step) < 3 else 'before' if step < 0 else 'behind'}",
                f"{side} of {min(4, len(named))}",
                f"{side} less {min(4, int(0.5 - behind))}",
                *(f"{side} word {'#' if word.isdigit() else word}" for word in words_of(text[start:end])),
                *(f"before {word}" for word in words_of(text[max(0, start - 60) : start])[-4:]),
                *(f"after {word}" for word in words_of(text[end : end + 60])[:3]),
            }
            if any(i < 2 for i, _ in found):
                names.add(f"{side} in lead")
            if any(kind in one["types"] for _, one in found):
                names.add(f"{side} tied")
            if any(one["types"] for _, one in found):
                names.add(f"{side} tied to any")
        result.append((day, names))
    return result


def is_day(template, day):
    bounds = [b for b in (template["date"].get("start"), template["date"].get("end")) if b]
    return day in bounds or (len(bounds) == 2 and bounds[0] <= day <= bounds[1])


def day_model(train, days, scores, folds):
    """Chooses among days; `scores` are those of each wire's sentences by kind, from models that have not seen the wire."""
    fold = {i: k for k, (_, outside) in enumerate(folds) for i in outside}
    choices = []
    for (i, doc), kind in product(enumerate(train), TYPES):
        gold = [t for t in doc["templates"] if kind in t["type"] and t.get("date")]
        for n in range(min(MOST, len(gold)) if doc["date"] else 0):
            named = day_names(doc, days[doc["id"]], kind, scores[kind][i], n)
            choices.append((fold[i], [names for _, names in named], [any(is_day(t, day) for t in gold) for day, _ in named]))
    sets = [names for _, named, _ in choices for names in named]
    columns = Names(sets, 5)
    x = columns.matrix(sets)
    y = np.array([right for *_, rights in choices for right in rights])
    part = np.array([k for k, named, _ in choices for _ in named])
    fit = lambda rows: LogisticRegression(C=0.5, solver="liblinear", random_state=1).fit(x[rows], y[rows])
    score = np.zeros(len(y))
    for k in range(len(folds)):
        score[part == k] = fit(part != k).decision_function(x[part == k])
    ends = np.cumsum([len(named) for _, named, _ in choices])
    right = [y[end - len(named) + score[end - len(named) : end].argmax()] for end, (_, named, _) in zip(ends, choices)]
    print(f"days right on train kept aside: {100 * np.mean(right):.1f} of 100")
    return columns.weights(fit(np.ones(len(y), bool)))


def main(train_path, dev_path, days_path, out):
    train, dev = ([json.loads(line) for line in open(path)] for path in (train_path, dev_path))
    relevant = np.array([bool(required(d)) for d in train])
    counted = np.array([bool(required(d)) or not d["templates"] for d in train])
    folds = [(a[counted[a]], b) for a, b in StratifiedKFold(5, shuffle=True, random_state=1).split(relevant, relevant)]
    sets = [[wire_names(d["text"]) for d in docs] for docs in (train, dev)]
    wires = Names(sets[0], 4)
    x, x_dev = (wires.matrix(s) for s in sets)
    split = [[sentences_of(d["text"]) for d in docs] for docs in (train, dev)]
    of, of_dev = (np.array([i for i, own in enumerate(docs) for _ in own]) for docs in split)
    sets = [[sentence_names(s) for own in docs for s in own] for docs in split]
    sentences = Names(sets[0], 4)
    z, z_dev = (sentences.matrix(s) for s in sets)
    count = lambda kind: np.array([sum(kind in t["type"] for t in required(d)) for d in train])
    wire_gold = {"any": relevant, **{kind: count(kind) >= 1 for kind in TYPES}}
    result = {"sentences": {}, "wires": {}, "counts": {}}
    seen, seen_dev, unseen = {}, {}, {}
    for kind, gold in wire_gold.items():
        y = np.array([s for d in train for s in told(d, None if kind == "any" else kind)])
        scores, whole = np.zeros(len(y)), np.zeros(len(train))
        for inside, outside in folds:
            here = np.isin(of, outside)
            scores[here] = sparse(z[np.isin(of, inside)], y[np.isin(of, inside)], 0.5).decision_function(z[here])
            whole[outside] = sparse(x[inside], gold[inside], 0.2).decision_function(x[outside])
        unseen[kind] = [scores[of == i] for i in range(len(train))]
        model, wire_model = sparse(z[counted[of]], y[counted[of]], 0.5), sparse(x[counted], gold[counted], 0.2)
        result["sentences"][kind], result["wires"][kind] = sentences.weights(model), wires.weights(wire_model)
        seen[kind] = np.hstack([best_of(scores, of, len(train)), whole[:, None]])
        seen_dev[kind] = np.hstack([best_of(model.decision_function(z_dev), of_dev, len(dev)), wire_model.decision_function(x_dev)[:, None]])

    def weighed(name, columns, columns_dev, gold):
        p = np.zeros(len(gold))
        fit = lambda rows: LogisticRegression(C=1, max_iter=1000).fit(columns[rows], gold[rows])
        for inside, outside in folds:
            p[outside] = fit(inside).predict_proba(columns[outside])[:, 1]
        model = fit(counted)
        result["counts"][name] = {"intercept": round(float(model.intercept_[0]), 3), "weights": [round(float(w), 3) for w in model.coef_[0]]}
        return p, model.predict_proba(columns_dev)[:, 1]

    days = {line["id"]: line["days"] for line in map(json.loads, open(days_path))}
    result["days"] = day_model(train, days, unseen, folds)
    p, p_dev = weighed("any", seen["any"], seen_dev["any"], relevant)
    counts, counts_dev = {}, {}
    for kind, n in product(TYPES, range(1, MOST + 1)):
        gold = count(kind) >= n
        if gold.sum() < 15:
            continue
        columns, columns_dev = (np.hstack([s[kind], s["any"][:, [0, 5]]]) for s in (seen, seen_dev))
        counts[kind, n], counts_dev[kind, n] = weighed(f"{kind} {n}", columns, columns_dev, gold)
    grid = product(np.arange(0.3, 0.61, 0.03), (0.3, 0.35, 0.4, 0.45, 0.5), (0.25, 0.3, 0.35, 0.4, 0.45), (0.3, 0.4, 0.5))
    chosen = max(grid, key=lambda thresholds: sum(f_scores(train, predicted(p, counts, thresholds))))
    result["thresholds"] = dict(zip(("relevant", "ATTACK", "other", "more"), (round(float(t), 3) for t in chosen)))
    for name, docs, types in (("train kept aside", train, predicted(p, counts, chosen)), ("dev", dev, predicted(p_dev, counts_dev, chosen))):
        print(f"{name}: relevance F {f_scores(docs, types)[0]:.1f}, template F {f_scores(docs, types)[1]:.1f}")
    json.dump(result, open(out, "w"), separators=(",", ":"))


if __name__ == "__main__":
    main(*sys.argv[1:])
