"""Packs a checkpoint of train/accurate.py.  python3 train/accurate-export.py CHECKPOINT OUT.bin --lexicon LEXICON [--data DATA] [--reference OUT.json]

OUT.bin is one gzipped file: "STEMMA-NET\\n", the length of a JSON header (uint32, little-endian), the header, and the body:
the feature strings, one a line; then each tensor, its row maxima as float32 and its values as int8. A byte q stands for
sign(q) * max * (q / 127)^2, max being that of its row. With --data the development figures are printed before and after;
with --reference the scores of a few sentences are written, computed from the packed weights, to check other readers of the file.
"""
import argparse
import gzip
import json
import os
import struct

import torch

from accurate import FEATURES, UNKNOWN, Net, batches, evaluate, read_lexicon, sentences, strings

MAGIC = b"STEMMA-NET\n"
SENTENCES = [  # invented; they hold a passive, a quotation, figures, a relative clause, names with particles and one word alone
    "The governor of Talin was detained on Tuesday by fighters of the Harim Front .",
    "\" We did not fire first , \" said Colonel Yusuf al - Darwish , who leads the 3rd Brigade .",
    "At least 12,400 people have fled Orvane since 2019 , according to the ministry 's spokeswoman .",
    "Ceasefire",
    "Neither side confirmed it ; ÉLAN TV reported that two F - 16s ² had been seen .",
]


def rows_of(tensor):
    """The tensor as a matrix with one maximum a row: vectors are one row."""
    return tensor.reshape(1, -1) if tensor.dim() == 1 else tensor.reshape(tensor.shape[0], -1)


def compand(tensor):
    rows = rows_of(tensor)
    most = rows.abs().max(1).values.clamp_min(1e-12)
    q = torch.round(127 * torch.sqrt(rows.abs() / most[:, None])) * torch.sign(rows)
    return most, q.to(torch.int8)


def expand(most, q, shape):
    q = q.float() / 127
    return (torch.sign(q) * q * q * most[:, None]).reshape(shape)


def checksum(data):
    h = 0x811C9DC5
    for byte in data:
        h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
    return "%08x" % h


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("checkpoint")
    ask.add_argument("out")
    ask.add_argument("--data")
    ask.add_argument("--reference")
    ask.add_argument("--lexicon", required=True, help="what train/lexicon-list.ts prints")
    a = ask.parse_args()
    lexicon = read_lexicon(a.lexicon)
    torch.set_num_threads(1)
    point = torch.load(a.checkpoint, map_location="cpu")
    vocab, upos, xpos, rels, width = (point[k] for k in ("vocab", "upos", "xpos", "rels", "width"))
    net = Net([len(v) + 2 for v in vocab], len(upos), len(xpos), len(rels), width)
    net.load_state_dict(point["weights"])
    sets = {}
    if a.data:
        code = lambda w: [v.get(f, UNKNOWN) for f, v in zip(strings(w, lexicon), vocab)]
        iu, ix, ir = ({k: i for i, k in enumerate(v)} for v in (upos, xpos, rels))
        for name in ("ewt-dev", "gumfree-dev"):
            sets[name] = [(torch.tensor([code(t[0]) for t in s]), torch.tensor([iu.get(t[1], -1) for t in s]), torch.tensor([ix.get(t[2], -1) for t in s]),
                           torch.tensor([t[3] for t in s]), torch.tensor([ir.get(t[4], 0) for t in s]))
                          for s in sentences(os.path.join(a.data, name + ".conllu.gz"))]
            print("float32", name, evaluate(net, sets[name], rels), flush=True)

    body, tensors, packed = bytearray(), [], {}
    for values in vocab:
        ordered = sorted(values, key=values.get)
        assert [values[k] for k in ordered] == list(range(2, len(ordered) + 2))
        body += ("\n".join(ordered) + "\n").encode("utf8")
    strings_bytes = len(body)
    for name, tensor in point["weights"].items():
        most, q = compand(tensor)
        packed[name] = expand(most, q, tensor.shape)
        tensors.append({"name": name, "shape": list(tensor.shape), "rows": len(most)})
        body += most.numpy().astype("<f4").tobytes() + q.numpy().tobytes()
    net.load_state_dict(packed)
    for name, data in sets.items():
        print("int8   ", name, evaluate(net, data, rels), flush=True)

    head = json.dumps({
        "name": "accurate", "version": 3, "licence": "CC BY-SA 4.0",
        "data": ["UD English EWT train", "UD English GUM train, free genres without conversation",
                 "WordNet 3.1, word classes", "free texts with the trees of seven such nets"],
        "seed": point.get("seed", 2), "epoch": point.get("epoch", -1), "width": width,
        "upos": upos, "xpos": xpos, "rels": rels,
        "features": [{"name": f[0], "width": f[2], "strings": len(v)} for f, v in zip(FEATURES, vocab)],
        "stringBytes": strings_bytes, "tensors": tensors, "checksum": checksum(body),
    }, ensure_ascii=False).encode("utf8")
    with open(a.out, "wb") as file:
        file.write(gzip.compress(MAGIC + struct.pack("<I", len(head)) + head + bytes(body), 9, mtime=0))
    print(a.out, os.path.getsize(a.out), "bytes", flush=True)

    if a.reference:
        net.eval()
        out = []
        for words in (s.split(" ") for s in SENTENCES):
            features = [strings(w, lexicon) for w in words]
            x = torch.tensor([[[v.get(f, UNKNOWN) for f, v in zip(fs, vocab)] for fs in features]])
            with torch.no_grad():
                xs, us, arc, lh, ld = net(x, torch.ones(1, len(words), dtype=torch.bool))
                head = arc.argmax(-1)
                labels = net.labels(lh, ld, head)
            near = lambda t: [[round(v, 4) for v in row] for row in t[0].tolist()]
            out.append({"words": words, "strings": features, "codes": x[0].tolist(), "xpos": near(xs), "upos": near(us), "arcs": near(arc),
                        "heads": head[0].tolist(), "labels": near(labels)})
        with open(a.reference, "w") as file:
            file.write('{"checksum": "%s", "sentences": [\n%s\n]}\n' % (checksum(body), ",\n".join(json.dumps(s, ensure_ascii=False) for s in out)))


if __name__ == "__main__":
    main()
