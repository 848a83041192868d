"""Trains what MUC-4 asks of a wire: whether it reports an incident that counts as terrorism, of which types, and how many of each.

Two readings are weighed together. One takes the words of the whole wire. The other takes a sentence at a time, and learns from those that
name a template's victims, targets or perpetrators; a wire is as good as its best sentences, which also say where to look for the day.
Both are logistic regressions over tf-idf, weighed with what events the engine finds; thresholds are chosen on train by five-fold
cross-validation. Wires with optional templates alone count for neither side.

A third reading takes a day that a wire names, and tells by the words around it whether something happened on it; a day is right where a
template has just it. MUC-4 writes "- 5 NOV 88" where the wire names none, so the wire's own day is right only where the template says it.

A fourth chooses the day of a template among those that the wire names and its own, by how each stands to the template's sentence and by the
third: a logistic regression over the days of train's templates, whose sentences and days are scored by models that have not seen them.

Needs numpy, scipy, scikit-learn 1.x.

    npx tsx model/muc4/read.ts ../shared/data/events/muc4.train.jsonl /tmp/train.jsonl
    npx tsx model/muc4/read.ts ../shared/data/events/muc4.dev.jsonl /tmp/dev.jsonl
    python model/muc4/train.py ../shared/data/events/muc4.train.jsonl ../shared/data/events/muc4.dev.jsonl /tmp/train.jsonl /tmp/dev.jsonl model/weights/muc4.json
"""

import datetime
import json
import math
import re
import sys
from collections import Counter, defaultdict
from itertools import product

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

TYPES = ["BOMBING", "ATTACK", "KIDNAPPING", "ARSON"]
TARGETS = ("physTgt", "humName", "humDesc")
DOERS = ("perpInd", "perpOrg", "instrumentId")
MOST = 3


def plain(text):
    return re.sub(r"\[[A-Za-z ,]+\]", lambda m: " " * len(m.group()), text)


def sentences_of(text):
    return [plain(text)[start:end] for start, end in stretches(text)]


def stretches(text):
    """Where the sentences of four words or more lie."""
    whole = plain(text)
    cuts = [(0, 0), *(m.span() for m in re.finditer(r"(?<=[.!?])(?<!\b[A-Za-z]\.)\s+|\n\s*\n", whole)), (len(whole), len(whole))]
    between = [(start, end) for (_, start), (end, _) in zip(cuts, cuts[1:])]
    return [(start, end) for start, end in between if len(whole[start:end].split()) > 3]


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


class Words:
    """Texts as rows of a matrix, tf-idf of length 1, over the words that at least `least` of the texts it was made of hold."""

    def __init__(self, texts, least):
        counts = Counter(word for text in texts for word in set(letters(text)))
        self.idf = {word: round(math.log((1 + len(texts)) / (1 + n)) + 1, 2) for word, n in sorted(counts.items()) if n >= least}
        self.index = {word: i for i, word in enumerate(self.idf)}

    def matrix(self, texts):
        rows, columns, values = [], [], []
        for i, text in enumerate(texts):
            known = {word: (1 + math.log(n)) * self.idf[word] for word, n in Counter(letters(text)).items() if word in self.idf}
            length = math.sqrt(sum(value**2 for value in known.values()))
            for word, value in known.items():
                rows.append(i)
                columns.append(self.index[word])
                values.append(value / length)
        return csr_matrix((values, (rows, columns)), (len(texts), len(self.index)))


def letters(text):
    return re.findall(r"[a-z]+", plain(text).lower())


def fitted(x, y, strength):
    return LogisticRegression(C=strength, class_weight="balanced", solver="liblinear", random_state=1).fit(x, y)


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


def best_thresholds(reached):
    """Those that reach most, each in turn moved while the others stay."""
    chosen = [0.42, 0.45, 0.35, 0.35]
    for at in (0, 1, 2, 3, 0):
        tried = [[*chosen[:at], value, *chosen[at + 1 :]] for value in np.arange(0.2, 0.61, 0.05)]
        chosen = max([chosen, *tried], key=reached)
    return chosen


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
        named[day["day"]].append((day["at"], day))
    most = {day: max(one["score"] for _, one in found) for day, found in named.items()}
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
        rival = max((score for other, score in most.items() if other != day), default=None)
        names.add(f"{side} rival {'none' if rival is None else math.floor(1.5 * rival)}")
        if found := named.get(day):
            at, nearest = min(found, key=lambda one: abs(one[0] - best))
            step = at - best
            behind = max(scores[i] for i, _ in found) - scores[best]
            start, end = nearest["start"], nearest["end"]
            names |= {
                f"{side} at {step if abs(step) < 3 else 'before' if step < 0 else 'behind'}",
                f"{side} of {min(4, len(named))}",
                f"{side} less {min(4, int(0.5 - 2 * behind))}",
                *(f"{side} word {'#' if word.isdigit() else word}" for word in words_of(text[start:end])),
                *(f"before {word}" for word in words_of(text[max(0, start - 60) : start])[-4:]),
                *(f"after {word}" for word in words_of(text[end : end + 60])[:3]),
            }
            names.add(f"{side} happened {math.floor(1.5 * most[day])}")
            if rival is None or most[day] >= rival:
                names.add(f"{side} happened most")
            if rival is not None:
                names.add(f"{side} over rival {math.floor(most[day] - rival)}")
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


def happened_on(template, day, own):
    """Whether a template has this day; the wire's own where it says just it, for "- 5 NOV 88" is on no told day."""
    return is_day(template, day) and (day != own or template["date"].get("start") == template["date"].get("end"))


def happened_model(train, days, scores, folds):
    """Whether something happened on a day that a wire names; sets the `score` of each day, by a model that has not seen its wire."""
    rows = [(i, day) for i, doc in enumerate(train) for day in days[doc["id"]]]
    names = [day["happened"] for _, day in rows]
    columns = Names([own for (i, _), own in zip(rows, names) if train[i]["templates"]], 4)
    of = lambda kind: [scores[kind][i][day["at"]] for i, day in rows]
    about = np.column_stack([of("any"), np.max([of(kind) for kind in TYPES], axis=0)])
    x = hstack([columns.matrix(names), np.clip(about, -4, 4) / 2]).tocsr()
    y = np.array([any(happened_on(t, day["day"], train[i]["date"]) for t in train[i]["templates"] if t.get("date")) for i, day in rows])
    counted = np.array([bool(train[i]["templates"]) for i, _ in rows])
    fold = {i: k for k, (_, outside) in enumerate(folds) for i in outside}
    part = np.array([fold[i] for i, _ in rows])
    fit = lambda rows: LogisticRegression(C=0.05, solver="liblinear", random_state=1).fit(x[rows], y[rows])
    score = np.zeros(len(y))
    for k in range(len(folds)):
        score[part == k] = fit((part != k) & counted).decision_function(x[part == k])
    for (_, day), own in zip(rows, score):
        day["score"] = max(-3, min(3, float(own)))
    model = fit(counted)
    result = columns.weights(model)
    result["weights"] |= {f"sentence {name}": round(float(w), 3) for name, w in zip(("any", "type"), model.coef_[0][-2:])}
    return result


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


def main(train_path, dev_path, read_path, read_dev_path, out):
    train, dev, read, read_dev = ([json.loads(line) for line in open(path)] for path in (train_path, dev_path, read_path, read_dev_path))
    relevant = np.array([bool(required(d)) for d in train])
    counted = np.array([bool(required(d)) or not d["templates"] for d in train])
    folds = [(a[counted[a]], b) for a, b in StratifiedKFold(5, shuffle=True, random_state=1).split(relevant, relevant)]
    split = [[sentences_of(d["text"]) for d in docs] for docs in (train, dev)]
    of, of_dev = (np.array([i for i, own in enumerate(docs) for _ in own]) for docs in split)
    words = Words([s for own in split[0] for s in own], 4)
    z, z_dev = (words.matrix([s for own in docs for s in own]) for docs in split)
    x, x_dev = (words.matrix([d["text"] for d in docs]) for docs in (train, dev))
    count = lambda kind: np.array([sum(kind in t["type"] for t in required(d)) for d in train])
    wire_gold = {"any": relevant, **{kind: count(kind) >= 1 for kind in TYPES}}
    readings, result = {}, {"counts": {}}
    seen, seen_dev, unseen = {}, {}, {}
    for kind, gold in wire_gold.items():
        y = np.array([s for d in train for s in told(d, None if kind == "any" else kind)])
        scores, whole = np.zeros(len(y)), np.zeros(len(train))
        for inside, outside in folds:
            here = np.isin(of, outside)
            scores[here] = fitted(z[np.isin(of, inside)], y[np.isin(of, inside)], 2).decision_function(z[here])
            whole[outside] = fitted(x[inside], gold[inside], 8).decision_function(x[outside])
        unseen[kind] = [scores[of == i] for i in range(len(train))]
        model, wire_model = fitted(z[counted[of]], y[counted[of]], 2), fitted(x[counted], gold[counted], 8)
        readings[f"sentence {kind}"], readings[f"wire {kind}"] = model, wire_model
        events, events_dev = (np.array([line["events"][kind] for line in lines]) for lines in (read, read_dev))
        seen[kind] = np.hstack([best_of(scores, of, len(train)), whole[:, None], events])
        seen_dev[kind] = np.hstack([best_of(model.decision_function(z_dev), of_dev, len(dev)), wire_model.decision_function(x_dev)[:, None], events_dev])
    result["readings"] = {name: round(float(model.intercept_[0]), 3) for name, model in readings.items()}
    result["words"] = {word: [idf, *(round(float(model.coef_[0][i]), 2) for model in readings.values())] for i, (word, idf) in enumerate(words.idf.items())}

    def weighed(name, columns, columns_dev, gold):
        p = np.zeros(len(gold))
        middle, spread = columns.mean(0), columns.std(0)
        scaled, scaled_dev = (columns - middle) / spread, (columns_dev - middle) / spread
        fit = lambda rows: LogisticRegression(C=0.1, max_iter=1000).fit(scaled[rows], gold[rows])
        for inside, outside in folds:
            p[outside] = fit(inside).predict_proba(scaled[outside])[:, 1]
        model = fit(counted)
        weights = model.coef_[0] / spread
        intercept = float(model.intercept_[0] - weights @ middle)
        result["counts"][name] = {"intercept": round(intercept, 3), "weights": [round(float(w), 3) for w in weights]}
        return p, model.predict_proba(scaled_dev)[:, 1]

    days = {line["id"]: line["days"] for line in read}
    result["happened"] = happened_model(train, days, unseen, folds)
    result["days"] = day_model(train, days, unseen, folds)
    p, p_dev = weighed("any", seen["any"], seen_dev["any"], relevant)
    counts, counts_dev = {}, {}
    for kind, n in product(TYPES, range(1, MOST + 1)):
        gold = count(kind) >= n
        if gold.sum() < 15:
            continue
        columns, columns_dev = (np.hstack([s[kind], s["any"][:, [0, 5]]]) for s in (seen, seen_dev))
        counts[kind, n], counts_dev[kind, n] = weighed(f"{kind} {n}", columns, columns_dev, gold)
    chosen = best_thresholds(lambda thresholds: sum(f_scores(train, predicted(p, counts, thresholds))))
    result["thresholds"] = dict(zip(("relevant", "ATTACK", "other", "more"), (round(float(t), 3) for t in chosen)))
    for name, docs, types in (("train kept aside", train, predicted(p, counts, chosen)), ("dev", dev, predicted(p_dev, counts_dev, chosen))):
        print(f"{name}: relevance F {f_scores(docs, types)[0]:.1f}, template F {f_scores(docs, types)[1]:.1f}")
    json.dump(result, open(out, "w"), separators=(",", ":"))


if __name__ == "__main__":
    main(*sys.argv[1:])
