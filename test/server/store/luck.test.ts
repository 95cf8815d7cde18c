import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { attemptLuck, seedHash } from '../../../src/proof/luck.ts';

const seed = '0123456789abcdef'.repeat(4);
const nonce = 'fedcba9876543210'.repeat(2);
const hmac = (message: string) => createHmac('sha256', seed).update(message).digest('hex');

test('what is published of a seed is the SHA-256 of its 64 digits as they are written', () => {
  expect(seedHash(seed)).toBe(createHash('sha256').update(seed, 'ascii').digest('hex'));
});

test('own luck is made of seed, nonce and number; shared luck of seed and number alone', () => {
  expect(attemptLuck(seed, 'own', nonce, 2)).toBe(hmac(`rapport/own ${nonce} 2`));
  expect(attemptLuck(seed, 'shared', nonce, 2)).toBe(hmac('rapport/shared 2'));
});
