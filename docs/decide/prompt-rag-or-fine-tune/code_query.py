"""The model writes the query, a program checks it and a database answers."""

import sqlite3

base = sqlite3.connect(":memory:")
base.executescript("""
    CREATE TABLE loans (day TEXT, item TEXT, fee REAL);
    INSERT INTO loans VALUES ('2026-03-01', 'film', 0.5), ('2026-03-04', 'book', 0.2),
        ('2026-03-09', 'film', 1.5), ('2026-04-02', 'book', 0.8);
""")
base.execute("PRAGMA query_only = ON")  # from here on nobody can change a row
layout = base.execute("SELECT sql FROM sqlite_master").fetchone()[0]
print("for the prompt:", layout)

ANSWERS = {  # what a language model might write; here written by hand
    "What did we earn with films in March?":
        "SELECT SUM(fee) FROM loans WHERE item = 'film' AND day LIKE '2026-03-%'",
    "Which month was best?": "SELECT month, SUM(fee) FROM loans GROUP BY month",
    "Tidy up the table.": "DELETE FROM loans",
    "What did we earn in all?": "SELECT SUM(fee) FROM loans WHERE item = 'film'",
}
for question, query in ANSWERS.items():
    try:
        print(question, "->", base.execute(query).fetchall())
    except sqlite3.Error as error:
        print(question, "-> refused:", error)
print("rows left:", base.execute("SELECT COUNT(*) FROM loans").fetchone()[0])
print("right answer to the last question:", base.execute("SELECT SUM(fee) FROM loans").fetchall())
