"""Trains the accurate tagger and parser.  python3 train/accurate.py DATA CHECKPOINT --lexicon LEXICON [--seed 2] [--teachers A.pt,B.pt --free FILE]

Embeddings of string features, gated convolutions, one bidirectional GRU, biaffine heads (Dozat and Manning 2017).
DATA holds ewt-train.conllu.gz, gumfree-train.conllu.gz and the development files of the same names. CHECKPOINT (a .pt
file) is written after every epoch and holds the running average of the weights; train/accurate-export.py turns it into
data/accurate.bin.

With --free (a word a line, sentences between blank lines, gzipped) the forms of those sentences are known to the net. With
--teachers as well, checkpoints of other runs that know the same forms, it learns from what these together make of the free sentences:
the mean of their probabilities, not only their best guess (Hinton, Vinyals and Dean 2015; for parsers Kuncoro et al. 2016).

On a processor one thread and one seed give the same weights for the same files and version of PyTorch; on a GPU
(--device cuda) sums come in any order, and the weights differ in their last digits.
"""
import argparse
import gzip
import os
import random
import re
import time
import unicodedata
from collections import Counter

import torch
import torch.nn as nn
import torch.nn.functional as F

FEATURES = [  # name, least count, width
    ("lower", 2, 100), ("form", 5, 32), ("end1", 1, 16), ("end2", 2, 24), ("end3", 2, 32),
    ("end4", 3, 32), ("start2", 2, 16), ("start3", 2, 24), ("shape", 2, 24), ("classes", 2, 24), ("habit", 2, 24),
]
UNKNOWN = 1  # 0 is padding
HEADS = 3  # the column of a sentence that holds its heads: forms, UPOS, XPOS, heads, relations


def kind_of(ch):
    """X for a capital, x for a small letter, d for a decimal digit, else the sign itself.

    str.isupper and str.islower are the Unicode properties Uppercase and Lowercase; str.isdigit would take superscripts
    too, so the category Nd is asked for. src/annotate/net/code.ts has the same three as regular expressions.
    """
    if ch.isupper():
        return "X"
    if ch.islower():
        return "x"
    return "d" if unicodedata.category(ch) == "Nd" else ch


def shape(word):
    """Kinds of signs, runs cut to two, at most nine."""
    out, last, run = "", "", 0
    for ch in word:
        kind = kind_of(ch)
        run = run + 1 if kind == last else 0
        last = kind
        if run < 2:
            out += kind
        if len(out) > 8:
            break
    return out


def read_lexicon(path):
    """What train/lexicon-list.ts prints: class bits and habit by lower form."""
    with open(path, encoding="utf8") as file:
        return {form: (classes, habit) for form, classes, habit in (line.rstrip("\n").split("\t") for line in file)}


def strings(word, lexicon):
    """The features of a form, in the order of FEATURES."""
    low = re.sub(r"[0-9]", "0", word.lower())
    classes, habit = lexicon.get(low, ("0", "0"))
    return [low, word, low[-1:], low[-2:], low[-3:], low[-4:], low[:2], low[:3], shape(word), classes, habit]


def sentences(path, leave_out=()):
    """Sentences of a CoNLL-U file as rows (form, UPOS, XPOS, head, relation), without documents of genres to leave out."""
    out, rows, skip = [], [], False
    with gzip.open(path, "rt", encoding="utf8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                skip = any(genre in line for genre in leave_out)
            if not line:
                if rows and not skip:
                    out.append(rows)
                rows = []
            elif line[0] != "#":
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append((cells[1], cells[3], cells[4], int(cells[6]), cells[7]))
    return out


class Net(nn.Module):
    """Scores of tags, heads and relations; src/annotate/net/net.ts is the same arithmetic."""

    def __init__(self, sizes, upos, xpos, rels, width=192, arc=160, label=80, blocks=5):
        super().__init__()
        self.emb = nn.ModuleList([nn.Embedding(n, f[2], padding_idx=0) for n, f in zip(sizes, FEATURES)])
        for e in self.emb:
            nn.init.normal_(e.weight, 0, 0.3)
            e.weight.data[0] = 0
        self.inp = nn.Linear(sum(f[2] for f in FEATURES), width)
        self.conv = nn.ModuleList([nn.Conv1d(width, 2 * width, 3, padding=1) for _ in range(blocks)])
        self.norm = nn.ModuleList([nn.LayerNorm(width) for _ in range(blocks)])
        self.x, self.u = nn.Linear(width, xpos), nn.Linear(width, upos)
        self.tag = nn.Linear(xpos, 48, bias=False)
        self.mix = nn.Linear(width + 48, width)
        self.gru = nn.GRU(width, width // 2, 1, bidirectional=True, batch_first=True)
        self.root = nn.Parameter(torch.zeros(width))
        self.ah, self.ad = nn.Linear(width, arc), nn.Linear(width, arc)
        self.lh, self.ld = nn.Linear(width, label), nn.Linear(width, label)
        self.W = nn.Parameter(torch.empty(arc + 1, arc))
        self.R = nn.Parameter(torch.empty(rels, label + 1, label + 1))
        nn.init.xavier_uniform_(self.W)
        nn.init.xavier_uniform_(self.R)
        self.rels = rels

    def forward(self, x, mask):
        if self.training:  # a word's two form features go together; its endings and shape stay
            gone = (torch.rand(x.shape[:2], device=x.device) < 0.18).unsqueeze(-1)
            forms = torch.zeros(x.shape[-1], dtype=torch.bool, device=x.device)
            forms[0] = forms[1] = True
            x = torch.where(gone & forms & (x > 0), torch.ones_like(x), x)
        e = torch.cat([emb(x[..., i]) for i, emb in enumerate(self.emb)], -1)
        drop = lambda t, p: F.dropout(t, p, self.training)
        keep = mask.unsqueeze(-1).float()
        h = self.inp(drop(e, 0.25)) * keep
        xs = us = None
        for i, (conv, norm) in enumerate(zip(self.conv, self.norm)):
            a, b = conv(h.transpose(1, 2)).transpose(1, 2).chunk(2, -1)
            h = norm(h + drop(a * torch.sigmoid(b), 0.2)) * keep
            if i == 2:
                xs, us = self.x(h), self.u(h)
                h = (h + F.leaky_relu(self.mix(torch.cat([h, self.tag(torch.softmax(xs, -1))], -1)), 0.1)) * keep
        packed = nn.utils.rnn.pack_padded_sequence(h, mask.sum(1).cpu(), batch_first=True, enforce_sorted=False)
        g, _ = nn.utils.rnn.pad_packed_sequence(self.gru(packed)[0], batch_first=True, total_length=h.shape[1])
        h = drop(g + h, 0.25)
        n = h.shape[0]
        hr = torch.cat([self.root.expand(n, 1, -1), h], 1)
        act = lambda t: drop(F.leaky_relu(t, 0.1), 0.25)
        ah, ad, lh, ld = act(self.ah(hr)), act(self.ad(h)), act(self.lh(hr)), act(self.ld(h))
        arc = torch.cat([ad, torch.ones_like(ad[..., :1])], -1) @ self.W @ ah.transpose(1, 2)
        heads = torch.cat([torch.ones(n, 1, dtype=torch.bool, device=mask.device), mask], 1)
        return xs, us, arc.masked_fill(~heads.unsqueeze(1), -1e4), lh, ld

    def labels(self, lh, ld, head):
        """Scores of the relations of each word under its head."""
        g = torch.gather(lh, 1, head.unsqueeze(-1).expand(-1, -1, lh.shape[-1]))
        one = torch.ones_like(g[..., :1])
        left = torch.cat([ld, one], -1) @ self.R.permute(1, 0, 2).reshape(ld.shape[-1] + 1, -1)
        return (left.view(*ld.shape[:2], self.rels, -1) * torch.cat([g, one], -1).unsqueeze(2)).sum(-1)


def batches(data, words, rng=None):
    """Sentences of like length, about so many words at a time; shuffled by rng. Gives forms, a mask, and each column of gold there is."""
    order = sorted(range(len(data)), key=lambda i: len(data[i][0]) + (rng.random() * 3 if rng else 0))
    groups, now = [], []
    for i in order:
        now.append(i)
        if len(now) * len(data[i][0]) >= words:
            groups.append(now)
            now = []
    if now:
        groups.append(now)
    if rng:
        rng.shuffle(groups)
    for group in groups:
        longest = max(len(data[i][0]) for i in group)
        first = data[group[0]]
        columns = []
        for c, column in enumerate(first):
            # scores of heads have a column a word and one for the root, so they grow both ways
            wide = () if column.dim() == 1 else (longest + 1,) if c == HEADS and column.dim() == 2 else column.shape[1:]
            columns.append(torch.zeros(len(group), longest, *wide, dtype=column.dtype, device=column.device))
        mask = torch.zeros(len(group), longest, dtype=torch.bool, device=first[0].device)
        for k, i in enumerate(group):
            n = len(data[i][0])
            mask[k, :n] = True
            for c, column in enumerate(data[i]):
                if c == HEADS and column.dim() == 2:
                    columns[c][k, :n, : n + 1] = column
                else:
                    columns[c][k, :n] = column
        yield columns[0], columns[1:], mask


def evaluate(net, data, rels):
    """Accuracies on gold tokens. Heads are the best ones word by word, not yet made a tree."""
    net.eval()
    names = sorted({r.split(":")[0] for r in rels})
    plain = torch.tensor([names.index(r.split(":")[0]) for r in rels], device=data[0][0].device)
    n = xp = up = ua = la = 0
    with torch.no_grad():
        for x, (u, xx, head, rel), mask in batches(data, 2000):
            xs, us, arc, lh, ld = net(x, mask)
            best = arc.argmax(-1)
            got = net.labels(lh, ld, best).argmax(-1)
            right = (best == head) & mask
            n += mask.sum().item()
            xp += ((xs.argmax(-1) == xx) & mask).sum().item()
            up += ((us.argmax(-1) == u) & mask).sum().item()
            ua += right.sum().item()
            la += (right & (plain[got] == plain[rel])).sum().item()
    return "XPOS %.2f UPOS %.2f UAS %.2f LAS %.2f" % tuple(100 * v / n for v in (xp, up, ua, la))


def free_sentences(path):
    """Sentences of a file with a word a line and a blank line between sentences."""
    with gzip.open(path, "rt", encoding="utf8") as file:
        return [words for words in (block.split("\n") for block in file.read().strip().split("\n\n")) if 1 < len(words) <= 120]


def teach(paths, data, device):
    """What the nets of these checkpoints together make of sentences: forms, UPOS, XPOS, scores of heads, best head, scores of relations."""
    nets = []
    for path in paths:
        point = torch.load(path, map_location=device)
        net = Net([len(v) + 2 for v in point["vocab"]], len(point["upos"]), len(point["xpos"]), len(point["rels"]), point["width"]).to(device)
        net.load_state_dict(point["weights"])
        nets.append(net.eval())
    out = []
    mean = lambda scores: torch.stack([torch.softmax(s.float(), -1) for s in scores]).mean(0)
    with torch.no_grad():
        for x, _, mask in batches([(d,) for d in data], 8000):
            told = [net(x, mask) for net in nets]
            arcs = mean([t[2] for t in told])
            best = arcs.argmax(-1)
            rels = mean([net.labels(t[3], t[4], best) for net, t in zip(nets, told)])
            us, xs = mean([t[1] for t in told]), mean([t[0] for t in told])
            for k, n in enumerate(mask.sum(1).tolist()):
                out.append((x[k, :n].clone(), us[k, :n].half(), xs[k, :n].half(), arcs[k, :n, : n + 1].half(), rels[k, :n].half(), best[k, :n].clone()))
    return out


def loss_of(net, x, gold, mask):
    """Of a batch with gold trees (numbers), or with what teachers say (probabilities, and their best heads behind)."""
    xs, us, arc, lh, ld = net(x, mask)
    u, xx, head, rel = gold[:4]
    best = gold[4] if len(gold) > 4 else head
    as_target = lambda t: t[mask].float() if t.dim() > 2 else t[mask]
    return (F.cross_entropy(arc[mask], as_target(head)) + F.cross_entropy(net.labels(lh, ld, best)[mask], as_target(rel))
            + 0.5 * F.cross_entropy(xs[mask], as_target(xx)) + 0.4 * F.cross_entropy(us[mask], as_target(u)))


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("data")
    ask.add_argument("checkpoint")
    ask.add_argument("--epochs", type=int, default=24)
    ask.add_argument("--seed", type=int, default=2)
    ask.add_argument("--words", type=int, default=800, help="words in a batch")
    ask.add_argument("--width", type=int, default=192)
    ask.add_argument("--lexicon", required=True, help="what train/lexicon-list.ts prints")
    ask.add_argument("--free", help="free sentences, a word a line")
    ask.add_argument("--teachers", help="checkpoints, between commas")
    ask.add_argument("--device", default="cpu")
    a = ask.parse_args()
    lexicon = read_lexicon(a.lexicon)
    torch.set_num_threads(1)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    path = lambda name: os.path.join(a.data, name + ".conllu.gz")
    train = sentences(path("ewt-train")) + sentences(path("gumfree-train"), ("conversation",))
    free = free_sentences(a.free) if a.free else []
    counts, more = [Counter() for _ in FEATURES], [Counter() for _ in FEATURES]
    cache = {}
    for counted, forms in ((counts, (t[0] for s in train for t in s)), (more, (w for s in free for w in s))):
        for form, times in Counter(forms).items():
            for c, v in zip(counted, strings(form, lexicon)):
                c[v] += times
    known = lambda c, m, f: sorted(k for k in c | m if c[k] >= f[1] or c[k] + m[k] >= 3 + f[1])
    vocab = [{k: i + 2 for i, k in enumerate(known(c, m, f))} for c, m, f in zip(counts, more, FEATURES)]
    upos, xpos, rels = (sorted({t[j] for s in train for t in s}) for j in (1, 2, 4))
    iu, ix, ir = ({k: i for i, k in enumerate(v)} for v in (upos, xpos, rels))

    def code(w):
        if w not in cache:
            cache[w] = [v.get(f, UNKNOWN) for f, v in zip(strings(w, lexicon), vocab)]
        return cache[w]

    tensor = lambda values: torch.tensor(values, device=a.device)
    pack = lambda ss: [(tensor([code(t[0]) for t in s]), tensor([iu.get(t[1], 0) for t in s]), tensor([ix.get(t[2], 0) for t in s]),
                        tensor([t[3] for t in s]), tensor([ir.get(t[4], 0) for t in s])) for s in ss]
    data = pack(train)
    taught = teach(a.teachers.split(","), [tensor([code(w) for w in s]) for s in free], a.device) if a.teachers else []
    dev = {k: pack(sentences(path(k))) for k in ("ewt-dev", "gumfree-dev")}
    net = Net([len(v) + 2 for v in vocab], len(upos), len(xpos), len(rels), a.width).to(a.device)
    mean = {k: v.clone() for k, v in net.state_dict().items()}
    print("parameters", sum(p.numel() for p in net.parameters()), "sentences", len(data), "free", len(taught), flush=True)
    opt = torch.optim.Adam(net.parameters(), lr=2e-3, betas=(0.9, 0.95))

    def once():
        """Batches of both sorts, mixed."""
        sorts = [batches(data, a.words, rng)] + ([batches(taught, a.words, rng)] if taught else [])
        left = [sum(len(s[0]) for s in data) // a.words + 1, sum(len(s[0]) for s in taught) // a.words + 1][: len(sorts)]
        while sorts:
            k = rng.choices(range(len(sorts)), left)[0]
            batch = next(sorts[k], None)
            if batch is None:
                del sorts[k], left[k]
            else:
                left[k] = max(1, left[k] - 1)
                yield batch

    steps = a.epochs * (sum(1 for _ in batches([(d[0],) for d in data], a.words)) + sum(1 for _ in batches([(d[0],) for d in taught], a.words)))
    step = 0
    start = time.time()
    weights = [v for v in net.state_dict().values()]
    for epoch in range(a.epochs):
        net.train()
        total = torch.zeros((), device=a.device)
        for x, gold, mask in once():
            for g in opt.param_groups:
                g["lr"] = 2e-3 * min(1, (step + 1) / 100) * max(0.02, 1 - step / steps) ** 0.9
            loss = loss_of(net, x, gold, mask)
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            opt.step()
            step += 1
            total += loss.detach()
            decay = min(0.9985, step / (step + 50))
            with torch.no_grad():
                torch._foreach_mul_(list(mean.values()), decay)
                torch._foreach_add_(list(mean.values()), weights, alpha=1 - decay)
        own = {k: v.clone() for k, v in net.state_dict().items()}
        net.load_state_dict(mean)
        print("epoch", epoch, "loss %.3f" % (total.item() * a.epochs / steps), "seconds %.0f" % (time.time() - start), {k: evaluate(net, v, rels) for k, v in dev.items()}, flush=True)
        torch.save({"weights": mean, "vocab": vocab, "upos": upos, "xpos": xpos, "rels": rels, "width": a.width, "seed": a.seed, "epoch": epoch}, a.checkpoint)
        net.load_state_dict(own)


if __name__ == "__main__":
    main()
