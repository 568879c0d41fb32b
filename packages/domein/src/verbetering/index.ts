export * from './verbetering.ts'
