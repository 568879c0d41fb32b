import type { Definitie, Figuurnaam } from './definities.ts'

/** The definitions of 2026-1 in English; the Dutch words decide. */
export const engels2026 = {
  kinderen: {
    naam: 'Children with a measure',
    tekst:
      'Every child that has a measure of jeugdbescherming (child protection) or jeugdreclassering (juvenile probation) on the reference date. A child with both counts once. The preventive framework (code 31) does not count. A record without a known BSN counts as a child of its own.',
    teller: 'children with at least one running measure',
    noemer: null,
    eenheid: 'children',
  },
  fte: {
    naam: 'Staffing',
    tekst:
      'The sum of the fte of all employments that run on the reference date, by function. There are three groups: child protection and probation workers; that group with support staff; and the whole primary process.',
    teller: 'fte of running employments in the group',
    noemer: null,
    eenheid: 'fte',
  },
  werklast: {
    naam: 'Workload',
    tekst:
      'The number of children divided by the fte. We always say which fte. This figure is not the same as the workload that the ministry publishes.',
    teller: 'children with a measure',
    noemer: 'fte of the group named',
    eenheid: 'children per fte',
  },
  zonderVasteJeugdbeschermer: {
    naam: 'Without a vaste jeugdbeschermer',
    tekst:
      'A child has a vaste jeugdbeschermer (a fixed worker) when a worker is registered as vast on a running measure, is in service, and is not fully ill for 28 days or more. A team or a queue is never a worker.',
    teller: 'children without a vaste jeugdbeschermer on the reference date',
    noemer: null,
    eenheid: 'children',
  },
  wachtlijst: {
    naam: 'Waitlist',
    tekst:
      'A child is on the waitlist when it has had no vaste jeugdbeschermer for more than five working days. We count from the first day without, but not earlier than the notification by the court. Start: the child had nobody since its measures began. Internal: there was somebody, who fell away.',
    teller: 'children without a vaste jeugdbeschermer for more than five working days',
    noemer: 'children with a measure (for the share; reference line 3%)',
    eenheid: 'children',
  },
  eersteContact: {
    naam: 'First contact in time',
    tekst:
      'Within five working days after the notification the child must have been seen. We count the terms that ended in the half year up to the reference date. A measure that follows at once on another of the same kind starts no new term. A measure that ended before its term is left out. Without a notification there is no term.',
    teller: 'terms within which the child was seen in a contact with the child',
    noemer: 'terms that ended in the half year',
    eenheid: 'terms',
  },
  planVanAanpak: {
    naam: 'Plan in time',
    tekst:
      'Within six weeks after a family group plan was passed over there must be a plan. Where that day is not known, we count from the notification. When the last day is a Saturday, a Sunday or a public holiday, it moves on. A term set by the court itself goes first, and does not move.',
    teller: 'terms within which a plan or a family group plan was established',
    noemer: 'terms that ended in the half year',
    eenheid: 'terms',
  },
  verloop12m: {
    naam: 'Staff turnover in twelve months',
    tekst:
      'How many child protection workers, probation workers and support staff left in the year up to the reference date, over how many there were on average.',
    teller: 'workers who left in the year',
    noemer: 'mean of the number of workers a year earlier and on the reference date',
    eenheid: 'share',
  },
  verzuim12m: {
    naam: 'Sick leave in twelve months',
    tekst:
      'Which part of the working time of child protection workers, probation workers and support staff was lost through illness. For each day: fte times the percentage ill; where reports overlap, the highest percentage.',
    teller: 'sick fte-days in the year',
    noemer: 'all fte-days in the year',
    eenheid: 'share',
  },
  wisselingen: {
    naam: 'Changes of worker',
    tekst:
      'How many different fixed workers a child has had since its unbroken measures began. At most one day may lie between two measures.',
    teller: 'different fixed workers of all children together',
    noemer: 'children with a measure',
    eenheid: 'workers per child',
  },
  wachttijd: {
    naam: 'Waiting time',
    tekst:
      'The days from the first day without to the first day with a vaste jeugdbeschermer. Children who still wait count too, so that the figure is not too good. Never only the mean of those who have done waiting.',
    teller: 'spells without a vaste jeugdbeschermer in the twelve months up to the reference date',
    noemer: null,
    eenheid: 'days',
  },
  zicht: {
    naam: 'Last seen',
    tekst: 'How many days ago the child was last seen, and in what kind of contact.',
    teller: 'days since the last contact in which the child was seen',
    noemer: null,
    eenheid: 'days',
  },
  nietGezien: {
    naam: 'Not seen',
    tekst:
      'Children with a measure whom nobody has seen in person in the 31 days up to the reference date. A telephone call or a message is contact, but not seeing. The 31 days are our own choice: the longest month. Only the children whose file you may open are counted.',
    teller: 'children never seen, or longer than 31 days ago',
    noemer: 'children with a measure',
    eenheid: 'children',
  },
  reactietijdAcuut: {
    naam: 'From alarm to decision',
    tekst:
      'The middle one of all times between an alarm about acute danger and the decision on it, in minutes. The system itself records both times. Counted are the alarms of the year up to the reference date that were decided, of the whole institution. How many were not is said beside it.',
    teller: 'minutes between alarm and decision, the middle one',
    noemer: 'alarms that were decided',
    eenheid: 'minutes',
  },
} as const satisfies Record<Figuurnaam, Omit<Definitie, 'figuur'>>
