"""Found or missed, right or wrong: which half of a retrieval system is to blame?"""

from collections import Counter

# One line for each question: the passage that answers it (none: no passage does),
# the passages that were handed over, and your verdict on the answer.
LOG = """
loan-1   | loan-1 fee-2 card-1 | right
loan-1   | loan-1 loan-2 fee-1 | right
fee-2    | fee-1 fee-2 loan-1  | wrong
card-1   | card-1 join-1 fee-1 | right
join-1   | card-1 fee-1 loan-2 | wrong
fee-1    | fee-2 loan-2 fee-1  | right
loan-2   | loan-1 card-1 fee-2 | right
none     | card-1 join-1 fee-2 | wrong
none     | loan-1 loan-2 fee-1 | right
"""

NEXT = {
    ("found", "right"): "nothing to do",
    ("found", "wrong"): "mend the prompt, or hand over fewer",
    ("missed", "wrong"): "mend the search",
    ("missed", "right"): "luck or memory: mend the search",
    ("no passage", "right"): "it was silent, well done",
    ("no passage", "wrong"): "it invented: demand 'not in the documents'",
}
count = Counter()
for line in LOG.strip().splitlines():
    answer, handed, verdict = (part.strip() for part in line.split("|"))
    found = "no passage" if answer == "none" else "found" if answer in handed.split() else "missed"
    count[found, verdict] += 1
for (found, verdict), todo in NEXT.items():
    print(f"{found:10} {verdict:5} {count[found, verdict]}  {todo}")
