"""The same functions through PyTorch's autograd, and what it does beside."""

import torch


def trip(children, price, bus, rate):
    tickets = children * price
    discount = rate * tickets
    return (tickets - discount + bus) / children


def haggle(children, price, bus, rate):
    tickets = children * price
    if tickets > 250:
        tickets = tickets - rate * tickets
    while (tickets + bus) / children > 22:
        bus = 0.9 * bus
    return (tickets + bus) / children


def frozen(children, price, bus, rate):  # always the same value as trip
    return trip(20.0 if children == 20 else children, price, bus, rate)


def typed(price=15.0):
    return [torch.tensor(v, dtype=torch.float64, requires_grad=True)
            for v in (20.0, price, 240.0, 0.2)]


for f, price in ((trip, 15.0), (haggle, 15.0), (haggle, 16.0), (haggle, 12.0),
                 (frozen, 15.0)):
    cells = typed(price)
    share = f(*cells)
    share.backward()
    slopes = [f"{c.grad:.4g}" if c.grad is not None else None for c in cells]
    print(f"{f.__name__}, price {price:g}: {share:.4g} per child ", *slopes)

children, price, bus, rate = cells = typed()
trip(*cells).backward()
trip(*cells).backward()  # a second run, nothing cleared
print("added up:", price.grad.item())

price.grad = None
tickets = children * price
discount = (rate * tickets).detach()  # cut the arrow into discount
((tickets - discount + bus) / children).backward()
print("detached:", price.grad.item(), " leaf:", price.is_leaf, tickets.is_leaf)

(share := trip(*cells)).backward()
try:
    share.backward()
except RuntimeError as error:
    print("twice:", str(error)[:50])

tickets = children * price
tickets -= rate * tickets  # overwrites a value that rate's slope needs
try:
    ((tickets + bus) / children).backward()
except RuntimeError as error:
    print("in place:", str(error)[:94])
