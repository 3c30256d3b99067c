"""Any edits on any number of devices, exchanged in any order: the same state everywhere, and nothing lost."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from sync.replica.change import REMOVED, Change, Sourced
from sync.replica.merging import materialise, seen_for, state_digest

FIELDS = ("place", "duration", "observations")
TEXTS = st.sampled_from(
    [
        "",
        "ibu hadir",
        "bapa hadir . ibu hadir",
        "klien tenang . ibu hadir . kerja baik",
        "kerja baik",
    ]
)
RECORDS = (b"a" * 16, b"b" * 16)


def narrative(kind, field):
    return field == "observations"


class Replicas(RuleBasedStateMachine):
    """Each replica is a set of changes; delivery is any subset in any order, with repetition."""

    @initialize(count=st.integers(2, 5))
    def begin(self, count):
        self.replicas = [{} for _ in range(count)]
        self.all = {}

    def known(self, replica, record):
        return [one for one in self.replicas[replica].values() if one.change.record == record]

    def write(self, replica, record, fields, seen):
        n = sum(1 for dot in self.all if dot[0] == replica) + 1
        one = Sourced(
            replica, Change(n, (replica * 7919) % 13 * 1000 + n, "visit", record, fields, seen)
        )
        assert one.dot not in self.all
        self.replicas[replica][one.dot] = self.all[one.dot] = one

    @rule(
        data=st.data(), record=st.sampled_from(RECORDS), field=st.sampled_from(FIELDS), value=TEXTS
    )
    def edit(self, data, record, field, value):
        replica = data.draw(st.integers(0, len(self.replicas) - 1))
        known = self.known(replica, record)
        seen = seen_for(materialise(known, narrative), [field]) if known else {}
        self.write(replica, record, {field: value}, seen)

    @rule(data=st.data(), record=st.sampled_from(RECORDS))
    def strike_out_or_restore(self, data, record):
        replica = data.draw(st.integers(0, len(self.replicas) - 1))
        known = self.known(replica, record)
        if known:
            state = materialise(known, narrative)
            heads = sorted(
                {
                    head.dot
                    for name, field in state.fields.items()
                    if name != REMOVED
                    for head in field.heads
                }
            )
            value = None if state.removed else [list(dot) for dot in heads]
            self.write(replica, record, {REMOVED: value}, seen_for(state, [REMOVED]))

    @rule(data=st.data(), record=st.sampled_from(RECORDS), value=TEXTS)
    def decide(self, data, record, value):
        replica = data.draw(st.integers(0, len(self.replicas) - 1))
        known = self.known(replica, record)
        state = materialise(known, narrative) if known else None
        for name, field in state.fields.items() if state else ():
            if field.conflicted:
                self.write(replica, record, {name: value}, seen_for(state, [name]))
                after = materialise(self.known(replica, record), narrative).fields[name]
                assert (after.value, after.conflicted) == (value, False)
                return

    @rule(data=st.data())
    def deliver(self, data):
        source, target = (data.draw(st.integers(0, len(self.replicas) - 1)) for _ in range(2))
        changes = list(self.replicas[source].values())
        some = data.draw(st.lists(st.sampled_from(changes), max_size=8)) if changes else []
        self.replicas[target].update({one.dot: one for one in some})

    @invariant()
    def every_version_that_nobody_replaced_is_kept(self):
        for record in RECORDS:
            changes = [one for one in self.all.values() if one.change.record == record]
            if not changes:
                continue
            state = materialise(changes, narrative)
            for one in changes:
                for name in one.change.fields:
                    replaced = any(
                        one.dot in map(tuple, other.change.seen.get(name, ())) for other in changes
                    )
                    heads = (
                        {head.dot for head in state.fields[name].heads}
                        if name in state.fields
                        else set()
                    )
                    assert (one.dot in heads) != replaced

    def teardown(self):
        if not hasattr(self, "all"):
            return
        orders = [list(self.all.values()), list(reversed(self.all.values()))]
        orders += [
            [*replica.values(), *self.all.values(), *replica.values()] for replica in self.replicas
        ]
        for record in RECORDS:
            digests = {
                state_digest(
                    record,
                    materialise([one for one in order if one.change.record == record], narrative),
                )
                for order in orders
                if any(one.change.record == record for one in order)
            }
            assert len(digests) <= 1


TestReplicas = Replicas.TestCase
TestReplicas.settings = settings(max_examples=120, stateful_step_count=30, deadline=None)
