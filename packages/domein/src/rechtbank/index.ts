export * from './agenda.ts'
export * from './bundel.ts'
export * from './normen.ts'
export * from './titel.ts'
