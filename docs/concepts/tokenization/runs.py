"""One tokenizer trained mostly on English, one on four languages alike: tokens for the same sentences."""

import json
from collections import Counter

# Mostly English: five copies of these English lines, and one line of each other language.
# The same twelve sentences in four languages, written for this page, and three to test.
TRAIN = {
    "English": """The train leaves the station at ten.
It is raining in the mountains today.
My sister works in a small school.
We will buy bread and milk in the morning.
The children are playing by the river.
Tomorrow the weather will be better.
I have no time for a long letter.
The doctor came on the last train.
The old house by the sea is for sale.
She reads the newspaper every morning.
The water in the river is very cold.
He asked for a table by the window.""",
    "German": """Der Zug verlässt den Bahnhof um zehn.
In den Bergen regnet es heute.
Meine Schwester arbeitet in einer kleinen Schule.
Wir kaufen am Morgen Brot und Milch.
Die Kinder spielen am Fluss.
Morgen wird das Wetter besser.
Ich habe keine Zeit für einen langen Brief.
Der Arzt kam mit dem letzten Zug.
Das alte Haus am Meer steht zum Verkauf.
Sie liest jeden Morgen die Zeitung.
Das Wasser im Fluss ist sehr kalt.
Er bat um einen Tisch am Fenster.""",
    "Greek": """Το τρένο φεύγει από τον σταθμό στις δέκα.
Σήμερα βρέχει στα βουνά.
Η αδελφή μου δουλεύει σε ένα μικρό σχολείο.
Το πρωί θα αγοράσουμε ψωμί και γάλα.
Τα παιδιά παίζουν δίπλα στο ποτάμι.
Αύριο ο καιρός θα είναι καλύτερος.
Δεν έχω χρόνο για ένα μεγάλο γράμμα.
Ο γιατρός ήρθε με το τελευταίο τρένο.
Το παλιό σπίτι δίπλα στη θάλασσα πωλείται.
Διαβάζει την εφημερίδα κάθε πρωί.
Το νερό στο ποτάμι είναι πολύ κρύο.
Ζήτησε ένα τραπέζι δίπλα στο παράθυρο.""",
    "Hindi": """ट्रेन दस बजे स्टेशन से निकलती है।
आज पहाड़ों में बारिश हो रही है।
मेरी बहन एक छोटे स्कूल में काम करती है।
हम सुबह ब्रेड और दूध खरीदेंगे।
बच्चे नदी के किनारे खेल रहे हैं।
कल मौसम बेहतर होगा।
मेरे पास लंबे पत्र के लिए समय नहीं है।
डॉक्टर आखिरी ट्रेन से आए।
समुद्र के किनारे का पुराना घर बिकाऊ है।
वह हर सुबह अखबार पढ़ती है।
नदी का पानी बहुत ठंडा है।
उसने खिड़की के पास एक मेज माँगी।""",
}
TEST = {
    "English": ["The last train to the sea leaves at ten.", "The children will buy milk in the morning.", "The water by the old school is cold."],
    "German": ["Der letzte Zug ans Meer fährt um zehn ab.", "Die Kinder kaufen am Morgen Milch.", "Das Wasser an der alten Schule ist kalt."],
    "Greek": ["Το τελευταίο τρένο για τη θάλασσα φεύγει στις δέκα.", "Τα παιδιά θα αγοράσουν γάλα το πρωί.", "Το νερό δίπλα στο παλιό σχολείο είναι κρύο."],
    "Hindi": ["समुद्र तक जाने वाली आखिरी ट्रेन दस बजे निकलती है।", "बच्चे सुबह दूध खरीदेंगे।", "पुराने स्कूल के पास का पानी ठंडा है।"],
}
STEPS = (0, 25, 50, 75, 100, 125, 150, 175, 200)


def words(text):
    """Cut at spaces; the space stays at the front of the word that follows, as in GPT-2.

    (GPT-2 cuts off punctuation too; here the period stays with the last word.)
    """
    first, *rest = text.split(" ")
    return [tuple(w.encode()) for w in [first, *(" " + w for w in rest)]]


def replace(codes, pair, new):
    out, i = [], 0
    while i < len(codes):
        hit = codes[i : i + 2] == pair
        out.append(new if hit else codes[i])
        i += 1 + hit
    return tuple(out)


def learn(lines, merges):
    table, rules = Counter(w for line in lines for w in words(line)), {}
    for new in range(256, 256 + merges):
        pairs = Counter()
        for w, n in table.items():
            for p in zip(w, w[1:]):
                pairs[p] += n
        pair = min(pairs, key=lambda p: (-pairs[p], p))  # ties: the smaller codes
        rules[pair] = new
        merged = Counter()
        for w, n in table.items():
            merged[replace(w, pair, new)] += n
        table = merged
    return rules


def encode(text, rules):
    out = words(text)
    for pair, new in rules.items():
        out = [replace(w, pair, new) for w in out]
    return [c for w in out for c in w]


lines = {k: v.split("\n") for k, v in TRAIN.items()}
mostly = 5 * lines["English"] + [lines[k][0] for k in ("German", "Greek", "Hindi")]
alike = [x for v in lines.values() for x in v]


def size(texts):
    return sum(len(x.encode()) for x in texts)


def counts(rules):
    return {k: [len(encode(x, rules)) for x in v] for k, v in TEST.items()}


def whole(piece):
    """Is the piece text by itself, or does it cut a letter?"""
    try:
        return bool(piece.decode())
    except UnicodeDecodeError:
        return False


result = {
    "training bytes": {k: size(v) for k, v in lines.items()},
    "English share of the first": round(5 * size(lines["English"]) / size(mostly), 2),
    "characters": {k: [len(x) for x in v] for k, v in TEST.items()},
    "bytes": {k: [len(x.encode()) for x in v] for k, v in TEST.items()},
    "steps": STEPS,
}
for name, corpus in (("mostly English", mostly), ("alike", alike)):
    rules = learn(corpus, max(STEPS))
    curve = [counts(dict(list(rules.items())[:m])) for m in STEPS]
    result[name] = {k: [sum(c[k]) for c in curve] for k in TEST}
    result[name + ", each sentence"] = curve[-1]
    piece = {i: bytes([i]) for i in range(256)}
    for (a, b), new in rules.items():
        piece[new] = piece[a] + piece[b]
    result[name + ", pieces"] = [piece[c].decode(errors="replace") for c in encode(TEST["English"][0], rules)]
    result[name + ", first Hindi sentence, pieces that cut a letter"] = sum(not whole(piece[c]) for c in encode(TEST["Hindi"][0], rules))
    english = (" " + " ".join(lines["English"])).encode()
    result[name + ", merges whose piece stands in the English lines"] = sum(piece[c] in english for c in rules.values())
print(json.dumps(result))
