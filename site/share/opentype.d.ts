/** The library as a module; Node would take its other form, which has no names. */
declare module 'opentype.js/dist/opentype.mjs' {
  export * from 'opentype.js'
}
