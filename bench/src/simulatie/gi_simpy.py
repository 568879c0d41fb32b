"""The model of packages/simulatie written anew as SimPy processes, to measure it against. Same rules, own draws, so equal in expectation alone.

Use: gi_simpy.py SCENARIO RUNS SEED, with the numbers that tegenhangers.ts writes. Prints events and processor time.
"""
import json
import math
import random
import sys
import time
from collections import OrderedDict

import simpy

YEAR = 365.0
MONTH = YEAR / 12


def read(path):
    numbers = iter(float(line) for line in open(path))
    take = lambda n: [next(numbers) for _ in range(int(n))]
    steps = lambda: [tuple(take(2)) for _ in range(int(next(numbers)))]
    s = {"months": int(next(numbers)), "warmup": int(next(numbers)), "family": take(next(numbers)), "stay": take(4)}
    s["turnover"], s["vacancy"], s["spread"], s["long"], s["longdays"], s["handover"], s["short"], s["shortdays"] = take(8)
    s["ramp"] = steps()
    s["contact"], s["contactwork"], s["plan"], s["planwork"], s["priority"], s["after"] = take(6)
    s["gis"] = [
        {"children": take(4), "inflow": take(4), "teams": [(steps(), steps()) for _ in range(int(next(numbers)))]}
        for _ in range(int(next(numbers)))
    ]
    return s


def at(steps, x):
    return [value for start, value in steps if start <= x][-1]


class Family:
    __slots__ = ("children", "worker", "queue", "since", "arrived", "first")


class Worker:
    __slots__ = ("gi", "team", "load", "capacity", "present", "ramp", "offset", "sick", "families", "turn")


class Model:
    def __init__(self, s, seed):
        self.s, self.env, self.rng = s, simpy.Environment(), random.Random(seed)
        self.events = 0
        self.end = (s["warmup"] + s["months"]) * MONTH
        self.mean = sum((i + 1) * p for i, p in enumerate(s["family"]))
        self.lists = [(OrderedDict(), OrderedDict()) for _ in s["gis"]]
        self.workers = [[] for _ in s["gis"]]
        self.late = 0
        for gi, institution in enumerate(s["gis"]):
            for places, caseload in institution["teams"]:
                norm = [at(caseload, 0)]
                for _ in range(int(math.floor(at(places, 0) + 0.5))):
                    worker = Worker()
                    worker.gi, worker.team, worker.load, worker.families, worker.turn = gi, norm, 0, OrderedDict(), 0
                    worker.present = worker.sick = worker.capacity = 0
                    self.workers[gi].append(worker)
                    self.env.process(self.position(worker))
            for kind in range(4):
                placed = 0
                while placed < math.floor(institution["children"][kind] + 0.5):
                    placed += self.family(gi, kind, 1, False)
                if institution["inflow"][kind] > 0:
                    self.env.process(self.arrivals(gi, kind, YEAR / (institution["inflow"][kind] / self.mean)))

    def position(self, worker):
        """One position: a worker, the vacancy after, the next worker."""
        s, rng, env = self.s, self.rng, self.env
        share = s["turnover"] * s["vacancy"]
        ill = s["long"] * s["longdays"]
        vacant, tenure = rng.random() < share / (YEAR + share), rng.expovariate(s["turnover"] / YEAR) if s["turnover"] else math.inf
        begins_ill = not vacant and rng.random() < ill / (YEAR + ill)
        while True:
            if vacant:
                yield env.timeout(rng.lognormvariate(math.log(s["vacancy"]) - s["spread"] ** 2 / 2, s["spread"]))
                self.events += 1
                tenure, begins_ill = 0, False
            worker.turn += 1
            worker.present, worker.sick, worker.offset, worker.ramp = 1, 0, rng.random() - 0.5, at(s["ramp"], tenure)
            turn = worker.turn
            for start, value in s["ramp"]:
                if start > tenure:
                    env.process(self.ramp(worker, turn, start - tenure, value))
            if s["long"] > 0:
                env.process(self.illness(worker, turn, 2, s["long"], s["longdays"], begins_ill))
            if s["short"] > 0:
                env.process(self.illness(worker, turn, 1, s["short"], s["shortdays"], False))
            self.fit(worker)
            self.fill(worker)
            yield env.timeout(rng.expovariate(s["turnover"] / YEAR) if s["turnover"] else self.end * 2)
            self.events += 1
            worker.present = 0
            worker.turn += 1
            self.fit(worker)
            self.hand_over(worker)
            vacant = True

    def ramp(self, worker, turn, wait, value):
        yield self.env.timeout(wait)
        self.events += 1
        if worker.turn == turn:
            worker.ramp = value
            self.fit(worker)
            self.fill(worker)

    def illness(self, worker, turn, bit, rate, days, now):
        env, rng, s = self.env, self.rng, self.s
        while True:
            if not now:
                yield env.timeout(rng.expovariate(rate / YEAR))
                self.events += 1
            if worker.turn != turn:
                return
            worker.sick |= bit
            self.fit(worker)
            length = rng.expovariate(1 / days)
            if bit == 2 and not now and length > s["handover"]:
                yield env.timeout(s["handover"])
                self.events += 1
                if worker.turn != turn:
                    return
                self.hand_over(worker)
                length -= s["handover"]
            yield env.timeout(length)
            self.events += 1
            if worker.turn != turn:
                return
            now = False
            worker.sick &= ~bit
            self.fit(worker)
            self.fill(worker)

    def arrivals(self, gi, kind, mean):
        while True:
            yield self.env.timeout(self.rng.expovariate(1 / mean))
            self.events += 1
            self.family(gi, kind, 0, True)

    def family(self, gi, kind, queue, new):
        env, rng, s = self.env, self.rng, self.s
        family = Family()
        draw, size = rng.random() - s["family"][0], 1
        while draw > 0 and size < len(s["family"]):
            draw -= s["family"][size]
            size += 1
        family.children, family.worker, family.queue = size, None, None
        family.arrived, family.first = env.now, math.inf if new else env.now
        for _ in range(size):
            stay = rng.expovariate(1 / (s["stay"][kind] * YEAR))
            if env.now + stay <= self.end:
                env.process(self.child(gi, family, stay))
        if new:
            env.process(self.checks(family))
        self.place(gi, family, queue)
        return size

    def child(self, gi, family, stay):
        yield self.env.timeout(stay)
        self.events += 1
        worker = family.worker
        family.children -= 1
        if worker is not None:
            worker.load -= 1
        if family.children == 0:
            if worker is not None:
                del worker.families[family]
                family.worker = None
            elif family.queue is not None:
                del family.queue[family]
                family.queue = None
        if worker is not None:
            self.fill(worker)

    def checks(self, family):
        s = self.s
        for wait, work, limit in (
            (s["contact"], s["contactwork"], s["contact"]),
            (s["plan"] - s["contact"], s["planwork"], s["plan"]),
        ):
            yield self.env.timeout(wait)
            self.events += 1
            if family.children and family.first + self.rng.expovariate(1 / work) > family.arrived + limit:
                self.late += 1

    def place(self, gi, family, queue):
        lists = self.lists[gi]
        if not lists[0] and not lists[1]:
            best, room = None, 0
            for worker in self.workers[gi]:
                free = worker.capacity - worker.load
                if free > room:
                    best, room = worker, free
            if best is not None:
                self.attach(family, best)
                return
        family.queue, family.since = lists[queue], self.env.now
        lists[queue][family] = None

    def attach(self, family, worker):
        family.worker, family.queue = worker, None
        family.first = min(family.first, self.env.now)
        worker.families[family] = None
        worker.load += family.children

    def fit(self, worker):
        worker.capacity = (worker.team[0] + worker.offset) * worker.ramp if worker.present and not worker.sick else 0

    def fill(self, worker):
        start, internal = self.lists[worker.gi]
        while worker.capacity > worker.load and (start or internal):
            chosen = start if start and (not internal or self.rng.random() < self.s["priority"]) else internal
            family, _ = chosen.popitem(last=False)
            self.attach(family, worker)

    def hand_over(self, worker):
        for family in list(worker.families):
            del worker.families[family]
            worker.load -= family.children
            family.worker = None
            self.place(worker.gi, family, 1)

    def run(self):
        counts = []
        for month in range(1, self.s["warmup"] + self.s["months"] + 1):
            self.env.run(until=month * MONTH)
            counts.append(sum(f.children for lists in self.lists for queue in lists for f in queue if self.env.now - f.since >= self.s["after"]))
        children = sum(f.children for lists in self.lists for queue in lists for f in queue) + sum(w.load for gi in self.workers for w in gi)
        return counts[-1], children


def main():
    scenario, runs, seed = read(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    events, waiting, children, start = 0, 0, 0, time.process_time()
    for run in range(runs):
        model = Model(scenario, seed + run)
        waits, total = model.run()
        events += model.events
        waiting += waits / runs
        children += total / runs
    took = 1000 * (time.process_time() - start)
    print(json.dumps({"gebeurtenissen": events, "rekenMs": took, "wachtlijst": waiting, "kinderen": children}))


main()
