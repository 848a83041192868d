/** The package's own types name a file that it does not ship; they are those of the common part. */
declare module 'onnxruntime-node' {
  export * from 'onnxruntime-common';
}
