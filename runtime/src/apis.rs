//! What nodes, wallets and interfaces ask the runtime.

use crate::*;
use alloc::vec::Vec;
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	traits::KeyOwnerProofSystem,
	weights::Weight,
};
use quoin_primitives::{
	apis::{
		AttestationView, AttestorView, BidToSeal, BidView, BrakesView, CaseView, CashFlowView,
		ClassView, ClearingView, CoinView, CredentialView, CustodyView, DepositView,
		DistributionView, FacilitatorView, FeedView, HoldingView, InstalmentView, LevelView,
		LoanToValue, LoanView, LoansPage, LotView, LotsPage, MintQuote, OfferView, PaymentView,
		PhaseView, PoolView, PriceView, PricesView, QueueView, RedeemQuote, RequestView, RoomView,
		SealedBidView, SettledView, SlashView, SubmissionView, TestView, TitleView,
		ValidatorSetView, ValidatorView, ValidatorsView, ValueView, VaultView, WindowsView,
	},
	series_of, ClassId, CredentialId, Exposure, FeedKey, Level, LoanId, LotId, PoolId, Price,
	RequestId, Seconds, TitleId, TrancheIndex, VaultId, WindowIndex,
};
use sp_api::impl_runtime_apis;
use sp_core::{crypto::KeyTypeId, OpaqueMetadata};
use sp_inherents::{CheckInherentsResult, InherentData};
use sp_runtime::{
	traits::{Block as BlockT, NumberFor},
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult, DispatchError, ExtrinsicInclusionMode,
};
use sp_session::OpaqueGeneratedSessionKeys;

type Lazy = <Block as BlockT>::LazyBlock;

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: Lazy) {
			Executive::execute_block(block)
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: frame_support::view_functions::ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, frame_support::view_functions::ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(data: InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(block: Lazy, data: InherentData) -> CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(owner: Vec<u8>, seed: Option<Vec<u8>>) -> OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl sp_consensus_babe::BabeApi<Block> for Runtime {
		fn configuration() -> sp_consensus_babe::BabeConfiguration {
			let epoch = Babe::epoch_config().unwrap_or(limits::BABE_GENESIS_EPOCH_CONFIG);
			sp_consensus_babe::BabeConfiguration {
				slot_duration: Babe::slot_duration(),
				epoch_length: limits::EPOCH_DURATION_IN_SLOTS,
				c: epoch.c,
				authorities: Babe::authorities().to_vec(),
				randomness: Babe::randomness(),
				allowed_slots: epoch.allowed_slots,
			}
		}

		fn current_epoch_start() -> sp_consensus_babe::Slot {
			Babe::current_epoch_start()
		}

		fn current_epoch() -> sp_consensus_babe::Epoch {
			Babe::current_epoch()
		}

		fn next_epoch() -> sp_consensus_babe::Epoch {
			Babe::next_epoch()
		}

		fn generate_key_ownership_proof(
			slot: sp_consensus_babe::Slot,
			authority_id: sp_consensus_babe::AuthorityId,
		) -> Option<sp_consensus_babe::OpaqueKeyOwnershipProof> {
			use codec::Encode;
			// Nodes ask at the parent of a block first, and then at the best block: of the first block of a session
			// only the second one is in it, and a proof of another session would be refused.
			let start = Babe::current_epoch_start();
			if !(start..start + limits::EPOCH_DURATION_IN_SLOTS).contains(&slot) {
				return None;
			}
			ValidatorSet::prove((sp_consensus_babe::KEY_TYPE, authority_id))
				.map(|proof| sp_consensus_babe::OpaqueKeyOwnershipProof::new(proof.encode()))
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation_proof: sp_consensus_babe::EquivocationProof<<Block as BlockT>::Header>,
			key_owner_proof: sp_consensus_babe::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			Babe::submit_unsigned_equivocation_report(equivocation_proof, key_owner_proof.decode()?)
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> sp_consensus_grandpa::AuthorityList {
			Grandpa::grandpa_authorities()
		}

		fn current_set_id() -> sp_consensus_grandpa::SetId {
			pallet_grandpa::CurrentSetId::<Runtime>::get()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation_proof: sp_consensus_grandpa::EquivocationProof<
				<Block as BlockT>::Hash,
				NumberFor<Block>,
			>,
			key_owner_proof: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			Grandpa::submit_unsigned_equivocation_report(
				equivocation_proof,
				key_owner_proof.decode()?,
			)
		}

		fn generate_key_ownership_proof(
			_set_id: sp_consensus_grandpa::SetId,
			authority_id: sp_consensus_grandpa::AuthorityId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			use codec::Encode;
			ValidatorSet::prove((sp_consensus_grandpa::KEY_TYPE, authority_id))
				.map(|proof| sp_consensus_grandpa::OpaqueKeyOwnershipProof::new(proof.encode()))
		}
	}

	impl sp_authority_discovery::AuthorityDiscoveryApi<Block> for Runtime {
		fn authorities() -> Vec<sp_authority_discovery::AuthorityId> {
			AuthorityDiscovery::authorities()
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance> for Runtime {
		fn query_info(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> pallet_transaction_payment_rpc_runtime_api::RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_info(uxt, len)
		}

		fn query_fee_details(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> pallet_transaction_payment::FeeDetails<Balance> {
			TransactionPayment::query_fee_details(uxt, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<Block, Balance, RuntimeCall> for Runtime {
		fn query_call_info(
			call: RuntimeCall,
			len: u32,
		) -> pallet_transaction_payment::RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_call_info(call, len)
		}

		fn query_call_fee_details(
			call: RuntimeCall,
			len: u32,
		) -> pallet_transaction_payment::FeeDetails<Balance> {
			TransactionPayment::query_call_fee_details(call, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl quoin_primitives::apis::PriceFeedsApi<Block, AccountId> for Runtime {
		fn price(feed: FeedKey) -> Option<PriceView> {
			PriceFeeds::price_view(&feed)
		}

		fn submissions(feed: FeedKey) -> Vec<SubmissionView<AccountId>> {
			PriceFeeds::submissions(&feed)
		}

		fn average(feed: FeedKey, minutes: u32) -> Result<Price, DispatchError> {
			PriceFeeds::average(&feed, minutes)
		}
	}

	impl quoin_primitives::apis::IssuanceApi<Block, AccountId> for Runtime {
		fn quote_mint(
			who: AccountId,
			coin: AssetId,
			external: AssetId,
			amount: Balance,
		) -> Result<MintQuote, DispatchError> {
			Issuance::quote_mint(&who, coin, external, amount)
		}

		fn quote_redeem(
			who: AccountId,
			coin: AssetId,
			external: AssetId,
			amount: Balance,
		) -> Result<RedeemQuote, DispatchError> {
			Issuance::quote_redeem(&who, coin, external, amount)
		}

		fn room(
			who: AccountId,
			coin: AssetId,
			external: AssetId,
		) -> Result<RoomView, DispatchError> {
			Issuance::room(&who, coin, external)
		}

		fn coin(coin: AssetId) -> Option<CoinView> {
			Issuance::coin(coin)
		}

		fn facilitators(coin: AssetId) -> Vec<FacilitatorView> {
			Issuance::facilitators(coin)
		}
	}

	impl quoin_primitives::apis::CredentialsApi<Block, AccountId> for Runtime {
		fn credential(credential: CredentialId) -> Option<CredentialView<AccountId>> {
			Credentials::credential_view(&credential)
		}

		fn expiry(who: AccountId, credential: CredentialId) -> Option<Seconds> {
			Credentials::expiry(&who, &credential)
		}
	}

	impl quoin_primitives::apis::RegistryApi<Block, AccountId> for Runtime {
		fn title(title: TitleId) -> Option<TitleView<AccountId>> {
			Registry::title_view(title)
		}

		fn value(title: TitleId) -> Result<ValueView, DispatchError> {
			Registry::value_view(title)
		}

		fn attestations(title: TitleId) -> Vec<AttestationView<AccountId>> {
			Registry::attestation_views(title)
		}

		fn class(class: ClassId) -> Option<ClassView<AccountId>> {
			Registry::class_view(class)
		}

		fn attestor(who: AccountId) -> Option<AttestorView> {
			Registry::attestor_view(&who)
		}
	}

	impl quoin_primitives::apis::LendingApi<Block, AccountId> for Runtime {
		fn loan(loan: LoanId) -> Option<LoanView<AccountId>> {
			Lending::loan_view(loan)
		}

		fn offer(loan: LoanId) -> Option<OfferView<AccountId>> {
			Lending::offer_view(loan)
		}

		fn open_offers(from: LoanId, limit: u32) -> Vec<OfferView<AccountId>> {
			Lending::open_offers(from, limit)
		}

		fn next_payment(loan: LoanId, at: Option<Seconds>) -> Result<PaymentView, DispatchError> {
			Lending::next_payment(loan, at)
		}

		fn payments_due(loan: LoanId, days: u32) -> Result<Vec<InstalmentView>, DispatchError> {
			Lending::payments_due(loan, days)
		}

		fn schedule(loan: LoanId) -> Result<Vec<InstalmentView>, DispatchError> {
			Lending::schedule(loan)
		}

		fn pay_off(loan: LoanId, at: Option<Seconds>) -> Result<PaymentView, DispatchError> {
			Lending::pay_off(loan, at)
		}

		fn quote_repay(loan: LoanId, amount: Balance) -> Result<PaymentView, DispatchError> {
			Lending::quote_repay(loan, amount)
		}

		fn quote_prepay(loan: LoanId, amount: Balance) -> Result<PaymentView, DispatchError> {
			Lending::quote_prepay(loan, amount)
		}

		fn loan_to_value(loan: LoanId) -> Result<LoanToValue, DispatchError> {
			Lending::loan_to_value(loan)
		}

		fn days_overdue(loan: LoanId) -> Result<u32, DispatchError> {
			Lending::days_overdue(loan)
		}

		fn exposure(lender: AccountId) -> Result<Exposure, DispatchError> {
			Lending::exposure(&lender).map_err(Into::into)
		}

		fn case(loan: LoanId) -> Option<CaseView<AccountId>> {
			Lending::case_view(loan)
		}
	}

	impl quoin_primitives::apis::TranchesApi<Block, AccountId> for Runtime {
		fn pool(pool: PoolId) -> Option<PoolView<AccountId>> {
			Tranches::pool_view(pool)
		}

		fn tests(pool: PoolId) -> Result<Vec<TestView>, DispatchError> {
			Tranches::test_views(pool)
		}

		fn cash_flows(pool: PoolId) -> Result<Vec<CashFlowView>, DispatchError> {
			Tranches::cash_flows(pool)
		}

		fn quote_distribute(pool: PoolId) -> Result<DistributionView, DispatchError> {
			Tranches::quote_distribute(pool)
		}

		fn check_loan(
			pool: PoolId,
			loan: LoanId,
			tranche: TrancheIndex,
		) -> Result<(), DispatchError> {
			Tranches::check_loan(pool, loan, tranche)
		}

		fn holding(series: AssetId, who: AccountId) -> HoldingView {
			Tranches::holding_view(series, &who)
		}

		fn series(pool: PoolId, level: Level) -> Option<AssetId> {
			series_of(pool, level)
		}
	}

	impl quoin_primitives::apis::VaultApi<Block, AccountId> for Runtime {
		fn vault(vault: VaultId) -> Option<VaultView> {
			Vault::vault_view(vault)
		}

		fn prices(vault: VaultId) -> Result<PricesView, DispatchError> {
			Vault::prices(vault)
		}

		fn convert_to_shares(vault: VaultId, assets: Balance) -> Result<Balance, DispatchError> {
			Vault::convert_to_shares(vault, assets)
		}

		fn convert_to_assets(vault: VaultId, shares: Balance) -> Result<Balance, DispatchError> {
			Vault::convert_to_assets(vault, shares)
		}

		fn preview_deposit(vault: VaultId, assets: Balance) -> Result<DepositView, DispatchError> {
			Vault::preview_deposit(vault, assets)
		}

		fn preview_mint(vault: VaultId, shares: Balance) -> Result<DepositView, DispatchError> {
			Vault::preview_mint(vault, shares)
		}

		fn max_deposit(vault: VaultId) -> Balance {
			Vault::max_deposit(vault)
		}

		fn windows(vault: VaultId) -> Result<WindowsView, DispatchError> {
			Vault::windows_view(vault)
		}

		fn queue(vault: VaultId) -> Result<Vec<QueueView>, DispatchError> {
			Vault::queue_view(vault)
		}

		fn request(
			vault: VaultId,
			request: RequestId,
		) -> Result<RequestView<AccountId>, DispatchError> {
			Vault::request_view(vault, request)
		}

		fn requests_of(vault: VaultId, controller: AccountId) -> Vec<RequestId> {
			Vault::requests_view(vault, &controller)
		}

		fn is_operator(owner: AccountId, operator: AccountId) -> bool {
			Vault::is_operator(&owner, &operator)
		}

		fn clearing(
			vault: VaultId,
			window: WindowIndex,
			cash: Option<Balance>,
		) -> Result<ClearingView, DispatchError> {
			Vault::clearing_view(vault, window, cash)
		}

		fn settled(vault: VaultId, window: WindowIndex) -> Option<SettledView> {
			Vault::settled_view(vault, window)
		}

		fn check_loan(
			vault: VaultId,
			loan: LoanId,
			tranche: TrancheIndex,
		) -> Result<(), DispatchError> {
			Vault::check_loan(vault, loan, tranche)
		}

		fn vault_of(share: AssetId) -> Option<VaultId> {
			Vault::vault_of_share(share)
		}
	}

	impl quoin_primitives::apis::AuctionsApi<Block, AccountId> for Runtime {
		fn lot(lot: LotId) -> Option<LotView> {
			Auctions::lot(lot)
		}

		fn price(lot: LotId) -> Result<Balance, DispatchError> {
			Auctions::price(lot)
		}

		fn price_at(lot: LotId, at: Seconds) -> Result<Balance, DispatchError> {
			Auctions::price_at(lot, at)
		}

		fn lots(from: LotId, limit: u32) -> LotsPage {
			Auctions::lots(from, limit)
		}

		fn phase(vault: VaultId, window: WindowIndex) -> Result<PhaseView, DispatchError> {
			Auctions::phase(vault, window)
		}

		fn levels(vault: VaultId, window: WindowIndex) -> Vec<LevelView> {
			Auctions::books(vault, window)
		}

		fn commitment(vault: VaultId, request: RequestId) -> Option<SealedBidView<AccountId>> {
			Auctions::commitment(vault, request)
		}

		fn bid(vault: VaultId, window: WindowIndex, request: RequestId) -> Option<BidView> {
			Auctions::revealed(vault, window, request)
		}

		fn bid_hash(bid: BidToSeal<AccountId>) -> Result<Hash, DispatchError> {
			Auctions::hash_of_bid(bid)
		}
	}

	impl quoin_primitives::apis::OperationsApi<Block> for Runtime {
		fn supplies() -> Vec<(AssetId, Balance)> {
			operations::supplies()
		}

		fn feeds() -> Vec<FeedView> {
			PriceFeeds::feed_views()
		}

		fn custody() -> Vec<CustodyView> {
			Issuance::custody()
		}

		fn brakes() -> BrakesView {
			operations::brakes()
		}

		fn validators() -> ValidatorsView {
			operations::validators()
		}

		fn loans(after: Option<LoanId>, limit: u32) -> Result<LoansPage, DispatchError> {
			Lending::loans_page(after, limit)
		}
	}

	impl quoin_primitives::apis::ValidatorSetApi<Block, AccountId> for Runtime {
		fn sets() -> ValidatorSetView<AccountId> {
			ValidatorSet::sets_view()
		}

		fn validator(who: AccountId) -> Option<ValidatorView<AccountId>> {
			ValidatorSet::validator_view(who)
		}

		fn validators(after: Option<AccountId>, limit: u32) -> Vec<ValidatorView<AccountId>> {
			ValidatorSet::validators_view(after, limit)
		}

		fn slashes() -> Vec<SlashView<AccountId>> {
			ValidatorSet::slashes_view()
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis::preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			genesis::preset_names()
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (
			Vec<frame_benchmarking::BenchmarkList>,
			Vec<frame_support::traits::StorageInfo>,
		) {
			benchmarks::metadata(extra)
		}

		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			benchmarks::dispatch(config)
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(
			checks: frame_try_runtime::UpgradeCheckSelect,
		) -> (Weight, Weight) {
			let used = Executive::try_runtime_upgrade(checks).expect("upgrade checks hold");
			(used, configs::system::Weights::get().max_block)
		}

		fn execute_block(
			block: Lazy,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> Weight {
			Executive::try_execute_block(block, state_root_check, signature_check, select)
				.expect("the block executes")
		}
	}
}
