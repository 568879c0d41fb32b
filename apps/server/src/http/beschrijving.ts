/** The parts of an OpenAPI document that are filled in here. */
interface Beschrijving {
  paths?: Record<string, Record<string, Handeling>>
  components?: { schemas?: object; headers?: object; responses?: object }
}

interface Handeling {
  parameters?: readonly unknown[]
  requestBody?: object
  responses: Record<string, { description?: string; headers?: object; content?: object; $ref?: string }>
}

export const apiVersie = '1.0.0'

const veld = (type: string, description: string) => ({ type, description })

const Probleem = {
  type: 'object',
  description: 'RFC 9457, met één zin in gewoon Nederlands.',
  properties: {
    type: veld('string', 'altijd about:blank'),
    title: veld('string', 'soort probleem'),
    status: veld('integer', 'statuscode van het antwoord'),
    detail: veld('string', 'wat er mis is en wat u kunt doen'),
    fouten: {
      type: 'array',
      description: 'wat er per veld niet goed is',
      items: {
        type: 'object',
        properties: { veld: veld('string', 'pad van het veld'), melding: veld('string', 'wat eraan mankeert') },
        required: ['veld', 'melding'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail'],
}

const problemen = {
  400: 'De vraag is niet goed ingevuld.',
  401: 'Niemand is aangemeld, of de sessie is verlopen.',
  403: 'De rol mag dit niet.',
  404: 'Het gevraagde bestaat niet, of u mag het niet zien.',
  409: 'Het past niet bij wat er al staat.',
  422: 'Het is goed geschreven, maar kan niet kloppen.',
  429: 'Te veel verzoeken in korte tijd.',
} as const

type Status = keyof typeof problemen

function statussenVan(methode: string, pad: string, { parameters = [] }: Handeling): Status[] {
  const leest = methode === 'get'
  return [
    ...(leest && parameters.length === 0 ? [] : [400 as const]),
    401,
    403,
    ...(pad.includes('{') || !leest ? [404 as const] : []),
    ...(leest ? [] : ([409, 422] as const)),
    429,
  ]
}

const idempotencyKey = {
  in: 'header',
  name: 'Idempotency-Key',
  required: false,
  description:
    'Wie hetzelfde verzoek met dezelfde sleutel herhaalt, krijgt binnen tien minuten het eerste antwoord; er gebeurt niets dubbel.',
  schema: { type: 'string', maxLength: 200 },
}

const bestanden = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        properties: { bestanden: { type: 'array', items: { type: 'string', format: 'binary' } } },
        required: ['bestanden'],
      },
    },
  },
}

/**
 * Adds what holds for every route and stands in none: the header with the version, the problems, CSV and uploads.
 *
 * @source NL API Design Rules 2.1.0: /core/version-header, /core/error-handling
 */
export function vulBeschrijvingAan<Document extends object>(document: Document): Document {
  const beschrijving = document as Beschrijving
  for (const [pad, handelingen] of Object.entries(beschrijving.paths ?? {})) {
    for (const [methode, handeling] of Object.entries(handelingen)) {
      for (const antwoord of Object.values(handeling.responses)) {
        antwoord.headers = { 'API-Version': { $ref: '#/components/headers/ApiVersie' } }
        antwoord.description = 'Gelukt.'
        antwoord.content ??= { 'text/csv': { schema: { type: 'string' } } }
      }
      for (const status of statussenVan(methode, pad, handeling)) {
        handeling.responses[status] = { $ref: `#/components/responses/Probleem${status}` }
      }
      if (methode === 'post' && handeling.requestBody) handeling.parameters = [...(handeling.parameters ?? []), idempotencyKey]
      if (methode === 'post' && pad === '/leveringen') handeling.requestBody = bestanden
    }
  }
  beschrijving.components = {
    ...beschrijving.components,
    schemas: { ...beschrijving.components?.schemas, Probleem },
    headers: { ApiVersie: { description: 'volledige versie van de API', schema: { type: 'string' }, example: apiVersie } },
    responses: Object.fromEntries(
      Object.entries(problemen).map(([status, description]) => [
        `Probleem${status}`,
        {
          description,
          headers: { 'API-Version': { $ref: '#/components/headers/ApiVersie' } },
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
        },
      ]),
    ),
  }
  return document
}
