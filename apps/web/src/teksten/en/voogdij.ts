import type { voogdij as nl } from '../nl/voogdij.ts'
import type { Vertaling } from '../vorm.ts'

export const voogdij: Vertaling<typeof nl> = {
  titel: (nummer) => `Guardianship for file ${nummer}`,
  kopUiterlijk: (dag) => `Review the voogdij (guardianship) by ${dag} at the latest`,
  kopTeLaat: (dag) => `The voogdij (guardianship) should have been reviewed by ${dag}`,
  kopGeen: 'No voogdij (guardianship) of the institution is running',
  uitleg:
    'In guardianship no court looks along every year. So the institution does it itself: is this still right for this child, and what does the child want?',
  leegTitel: 'Not reviewed yet',
  leeg: 'Here comes each review, with the child’s own words in front.',
  geen: 'Under an ondertoezichtstelling (supervision order) the court looks every year. Then there is no own review.',
  voegToe: 'Review the guardianship',
  datum: 'On which day?',
  woordenKind: 'What does the child itself want and think?',
  woordenKindHint: 'In its own words. If you do not know, write down why.',
  beeld: 'How is this child doing now?',
  metGedragswetenschapper: 'Discussed with the gedragswetenschapper (behavioural scientist)',
  besluit: 'What is decided?',
  keuze: {
    voortzetten: 'The guardianship stays with the institution',
    pleegouder_als_voogd: 'The foster parent is asked to be guardian',
    burgervoogd_zoeken: 'A guardian is sought in the network',
    herstel_gezag_onderzoeken: 'It is examined whether a parent can have authority back',
  },
  reden: 'Why?',
  bewaar: 'Save the review',
  kind: 'The child',
  zonderGw: 'without the behavioural scientist',
  metGw: 'with the behavioural scientist',
}
