"""The same search with scikit-learn, and the prompt that a language model would get."""

import re

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity

RULES = [
    "Readers may keep a book for 21 days.",
    "Readers may keep a film for 7 days.",
    "You may keep a game for 7 days.",
    "A late book costs 20 cents a day.",
    "A late film costs 50 cents a day.",
    "A lost card costs 5 dollars.",
]
QUESTIONS = [
    "What does a late film cost?",
    "When is a film late?",
    "How long may I keep a movie?",
]
LITTLE = set("a do does for how i is long may what when you".split())


def words(text):
    found = re.findall(r"[a-z0-9]+", text.lower())
    return [w[:-1] if len(w) > 3 and w.endswith("s") else w for w in found if w not in LITTLE]


tfidf = TfidfVectorizer(analyzer=words, smooth_idf=False)
for name, vectorizer in (("counts", CountVectorizer(analyzer=words)), ("tf-idf", tfidf)):
    index = vectorizer.fit_transform(RULES)  # learns the columns
    asked = vectorizer.transform(QUESTIONS)  # must use the same columns
    scores = cosine_similarity(asked, index)
    print(name, "index", index.shape, "questions", asked.shape, "scores", scores.shape)
    print(scores.round(3))

df = (CountVectorizer(analyzer=words).fit_transform(RULES).toarray() > 0).sum(axis=0)
print("1 + ln(6 / df) is its weight:", np.allclose(tfidf.idf_, 1 + np.log(6 / df)))

question, best = QUESTIONS[0], np.argsort(-scores[0])[:2]
print("\nAnswer from these rules alone, and name the rule you used.")
print("If they do not say, answer: not in the rules.")
for place in best:
    print(f"[rule {place + 1}] {RULES[place]}")
print("Question:", question)
