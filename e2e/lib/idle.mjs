// Settlements of idle blocks, kept from what a test wants to do itself.

/// With so many vaults it is forty blocks until idle ones look at vault 0 again: they look at one each.
export async function keepIdleAway(chain, count = 40) {
	const { api } = chain;
	const { vault } = api.tx;
	const next = (await api.query.vault.nextVault()).toNumber();
	const { terms, cap, rules } = (await api.call.vaultApi.vault(0)).unwrap();
	const like = (index) => ({ ...terms.toJSON(), share: 500 + index });
	const others = Array.from({ length: Math.max(0, count + 1 - next) }, (_, i) =>
		vault.createVault(like(next + i), `Vault ${next + i}`, `V${next + i}`, cap, rules));
	if (others.length > 0) await chain.sudo(api.tx.utility.batchAll(others));
	while ((await api.query.vault.idleVault()).toNumber() !== 1) await chain.seal();
}
