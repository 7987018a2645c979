"""Reverse-mode autodiff with a tape: the trip sheet, a loop and an if."""


def rule(f):  # makes an operation that keeps its slopes
    def compute(a, b):
        b = b if isinstance(b, Cell) else Cell(b)
        value, *slopes = f(a.value, b.value)
        return Cell(value, list(zip((a, b), slopes)))
    return compute


class Cell:
    tape = []  # every cell, in the order in which it was computed
    def __init__(self, value, arrows=()):
        self.value, self.arrows, self.grad = value, arrows, 0.0
        Cell.tape.append(self)

    __add__ = rule(lambda x, y: (x + y, 1.0, 1.0))  # value, slopes for x and y
    __sub__ = rule(lambda x, y: (x - y, 1.0, -1.0))
    __mul__ = __rmul__ = rule(lambda x, y: (x * y, y, x))
    __truediv__ = rule(lambda x, y: (x / y, 1 / y, -x / y**2))

    def __gt__(self, number):  # if and while see the number, draw no arrow
        return self.value > number
    def __eq__(self, number):
        return self.value == number

    def backward(self):
        self.grad = 1.0
        for cell in reversed(Cell.tape):
            for source, slope in cell.arrows:
                source.grad += cell.grad * slope


def trip(children, price, bus, rate):
    tickets = children * price
    discount = rate * tickets
    return (tickets - discount + bus) / children


def haggle(children, price, bus, rate):
    tickets = children * price
    if tickets > 250:  # smaller orders get no discount
        tickets = tickets - rate * tickets
    while (tickets + bus) / children > 22:  # 10 % off the bus, once more
        bus = 0.9 * bus
    return (tickets + bus) / children


for f, price in ((trip, 15.0), (haggle, 15.0), (haggle, 16.0), (haggle, 12.0)):
    typed, Cell.tape, nudging = [20.0, price, 240.0, 0.2], [], []
    cells = [Cell(v) for v in typed]
    f(*cells).backward()  # once forward, once back
    for i in range(4):  # the same by nudging up and down: eight runs
        up = [v + 1e-4 * (k == i) for k, v in enumerate(typed)]
        down = [v - 1e-4 * (k == i) for k, v in enumerate(typed)]
        nudging.append((f(*up) - f(*down)) / 2e-4)
    print(f"{f.__name__}, price {price:g}: {f(*typed):.4g} per child")
    print("  autodiff", *[f"{cell.grad:.4g}" for cell in cells])
    print("  nudging ", *[f"{slope:.4g}" for slope in nudging])
