/** A small search.yaml in Spanish, for tests: enough to show that all it says comes from the file. */
export const spanishRules = `
stopWords: [el, la, los, de, en, que, como, mi, para, cual, es, se]
genericWords: [dolor, tratamiento, cura, medico, inyeccion]
plainWords: []
stemming: [[ciones>cion:3, es>:4, s>:3], [cion>:4, ando>:3, a>:4, o>:4]]
soundAlike: [bv, csz, gj, iy]
soundSame: { ph: f, h: '' }
sameWords: {}
bodyWords: { leg: [pierna, piernas] }
names: { conditions/sciatica: [dolor que baja por la pierna] }
intents:
  how-long-lasts: { title: ¿Cuánto dura?, asks: [cuanto dura], answer: { conditions: summary.outlook } }
outOfScope: { whole: [perro], never: [catarata, muela], unlessPain: [], painWords: [dolor], pointers: [{ title: MedlinePlus en español, href: 'https://medlineplus.gov/spanish/' }] }
`;
