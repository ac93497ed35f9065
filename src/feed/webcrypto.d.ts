// The only thing of the host that this room may touch. Other rooms do not see this file: they have their own lib.
interface CryptoKey {
  readonly type: string;
}
interface LurewatchSubtle {
  digest(algorithm: string, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: string,
    data: Uint8Array<ArrayBuffer>,
    algorithm: string,
    extractable: boolean,
    usages: string[],
  ): Promise<CryptoKey>;
  exportKey(format: string, key: CryptoKey): Promise<ArrayBuffer>;
  generateKey(
    algorithm: string,
    extractable: boolean,
    usages: string[],
  ): Promise<{ publicKey: CryptoKey; privateKey: CryptoKey }>;
  sign(algorithm: string, key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  verify(
    algorithm: string,
    key: CryptoKey,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}
declare const crypto: { readonly subtle: LurewatchSubtle; getRandomValues(array: Uint8Array): Uint8Array };
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(data: Uint8Array): string;
}
declare function atob(text: string): string;
declare function btoa(text: string): string;
