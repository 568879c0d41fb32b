export * from './zicht.ts'
