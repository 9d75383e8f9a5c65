/** A small store of named values that survives the application: electron-store in the app, a Map in tests. */
export interface KeyValue {
  get: (name: string) => unknown;
  set: (name: string, value: unknown) => void;
}
