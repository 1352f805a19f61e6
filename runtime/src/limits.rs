//! Every constant that limits something on the chain, with its reason.

use frame_support::{
	parameter_types,
	weights::{constants::WEIGHT_REF_TIME_PER_MILLIS, Weight},
};
use quoin_primitives::{Balance, BlockNumber, UNIT};
use sp_runtime::{Perbill, Perquintill};

/// Milliseconds between blocks. A dollar should arrive while its payer looks on. Shorter would leave a
/// validator far away too little of the slot: see [`BLOCK_COMPUTE`].
pub const MILLISECONDS_PER_BLOCK: u64 = 3_000;
/// BABE's slot equals the block time.
pub const SLOT_DURATION: u64 = MILLISECONDS_PER_BLOCK;
/// Blocks in a minute, an hour, a day.
pub const MINUTES: BlockNumber = 60_000 / (MILLISECONDS_PER_BLOCK as BlockNumber);
/// See [`MINUTES`].
pub const HOURS: BlockNumber = MINUTES * 60;
/// See [`MINUTES`].
pub const DAYS: BlockNumber = HOURS * 24;

/// An epoch is an hour: short enough for a new validator to wait two hours at most, long enough
/// that a rotation is rare against blocks.
pub const EPOCH_DURATION_IN_SLOTS: u64 = HOURS as u64;
/// One slot in four has a primary author on average; the others fall to a secondary one, so that no
/// slot stays empty and forks stay rare.
pub const PRIMARY_PROBABILITY: (u64, u64) = (1, 4);
/// Genesis configuration of BABE. Secondary slots with a VRF, so that their authors are not known
/// in advance.
pub const BABE_GENESIS_EPOCH_CONFIG: sp_consensus_babe::BabeEpochConfiguration =
	sp_consensus_babe::BabeEpochConfiguration {
		c: PRIMARY_PROBABILITY,
		allowed_slots: sp_consensus_babe::AllowedSlots::PrimaryAndSecondaryVRFSlots,
	};

/// Execution time a block may use: half of the block time. Executing a full block takes up to 0.8 of
/// what its weight claims (measured: 0.68, see `docs/speed.md`), once when it is built and once more when
/// the author of the next slot imports it. That is at most 2.4 of the 3 seconds and leaves 0.6 for the
/// way between the two. A block in which enactments fill the scheduler's share goes over it by what is kept for
/// operational transactions, if those fill it too: such a block may cost the next slot.
pub const BLOCK_COMPUTE: Weight = Weight::from_parts(WEIGHT_REF_TIME_PER_MILLIS * 1_500, u64::MAX);
/// Share of a block for ordinary transactions; the rest is kept for operational ones.
pub const NORMAL_SHARE: Perbill = Perbill::from_percent(75);
/// Share of a block that `on_initialize` may take on average.
pub const INITIALIZE_SHARE: Perbill = Perbill::from_percent(10);
/// Bytes of a block. At 150 bytes a transfer this is not what fills a block; it leaves room for the code
/// of an upgrade. Bytes carry no weight, and to take in 3 MiB takes 90 ms.
pub const BLOCK_LENGTH: u32 = 3 * 1024 * 1024;
/// Bytes of a header, for BABE's and GRANDPA's digests with room.
pub const HEADER_LENGTH: u32 = 16 * 1024;

/// Smallest QUO balance of an account: what its 120 bytes of state should cost at least.
pub const EXISTENTIAL_DEPOSIT: Balance = UNIT / 1_000;
/// Fee for one second of execution. A transfer is charged 0.32 ms, so it costs about 0.0065 QUO.
pub const FEE_PER_SECOND: Balance = 20 * UNIT;
/// Fee per byte of an extrinsic.
pub const FEE_PER_BYTE: Balance = UNIT / 100_000;

/// Share of a fee for the author of the block; the rest goes to the treasury, which pays for the chain. A tip
/// in QUO goes to the author whole. One in QUSD is shared like the fee: the payment pallet hands over both in
/// one.
pub const AUTHOR_SHARE: Perbill = Perbill::from_percent(20);
/// Fullness of blocks at which fees stay as they are: low, so that there is room for a rush before fees rise.
pub const TARGET_FULLNESS: Perquintill = Perquintill::from_percent(25);
/// How fast fees follow fullness, as a fraction. From the SDK's documentation of the algorithm: they double
/// in about a day of full blocks.
pub const FEE_ADJUSTMENT: (u32, u32) = (75, 1_000_000);
/// The least that fees fall to, as a fraction of the base fee: a tenth, so that an idle chain does not become
/// free.
pub const LEAST_FEE_MULTIPLIER: (u32, u32) = (1, 10);
/// An operational transaction is queued as if it gave so many times its fee as a tip, the SDK's usual number:
/// a brake does not wait behind transfers.
pub const OPERATIONAL_TIP: u8 = 5;
/// How old a price of QUO may be to set fees, in seconds: an hour. Fees are small, and a wallet that shows a
/// fee in QUSD is worth more than its exactness.
pub const FEE_PRICE_MAX_AGE: u64 = 3_600;
/// Least and greatest rate that fees are converted at, fed or not, in dollars per QUO with 18 digits: a tenth
/// of a cent and a thousand dollars. The parameters pallet checks no range, so the reader of the value does.
pub const QUO_PRICE_RANGE: (u128, u128) = (1_000_000_000_000_000, 1_000_000_000_000_000_000_000);

/// Pallets that may each need an account to live on: more than this chain has that do.
pub const MAX_CONSUMERS: u32 = 16;

/// What storing `items` records with `bytes` bytes costs as a refundable deposit.
pub const fn deposit(items: u32, bytes: u32) -> Balance {
	items as Balance * (UNIT / 10) + bytes as Balance * (UNIT / 1_000)
}

/// Validators. GRANDPA's messages grow with their square, and a justification with their number: of two hundred it
/// has 134 signed votes, about 20 kB. A set change, a session's rotation and an offence at this many are benchmarked.
pub const MAX_VALIDATORS: u32 = 200;
/// Below one validator there is no chain.
pub const MIN_VALIDATORS: u32 = 1;
/// Sessions in which an equivocation can be proven: 28 days of one-hour sessions, as long as a bond is to wait. All
/// that depends on it follows: how long reports are kept in a pool, how many sets of GRANDPA are known, when membership
/// roots are pruned, [`SLASH_DEFERRAL`], and how long a bond waits.
pub const EVIDENCE_PERIOD: u32 = 28 * 24;
/// Sessions in which governance can cancel a slash: half of the evidence period, 14 days. The economics track takes up
/// to seven days and five hours to act; as long is left to notice a mistake, to agree on it, and for blocks that are
/// missed, by which referenda are slower than sessions.
pub const SLASH_DEFERRAL: u32 = EVIDENCE_PERIOD / 2;

/// Bytes of a signed report of an equivocation: the headers of two valid blocks and the proof of who had the key. A header
/// has what its author puts into its digest, up to [`HEADER_LENGTH`], the authorities of BABE and of GRANDPA to come, each
/// 40 bytes, and who is disabled anew, a third of them in 26 bytes each.
pub const EVIDENCE_BYTES: u32 = 2 * (HEADER_LENGTH + 2 * 40 * MAX_VALIDATORS + 2_048) + 8_192;

/// Members of the technical committee: more do not meet at night.
pub const MAX_COMMITTEE: u32 = 15;
/// Open motions of the committee: more than one for each member, so that nobody fills the list.
pub const MAX_MOTIONS: u32 = 20;
/// How long a motion may be voted on: a weekend is not too short, and a brake is not needed later.
pub const MOTION_LENGTH: BlockNumber = 3 * DAYS;

/// Deposit for proposing a referendum, so that a list of them costs something to fill.
pub const REFERENDUM_DEPOSIT: Balance = 100 * UNIT;
/// Decision deposits. The root track decides over everything and one at a time, so that a place on it must not
/// be cheap to block; the economics track has ten.
pub const ROOT_DECISION_DEPOSIT: Balance = 100_000 * UNIT;
/// See [`ROOT_DECISION_DEPOSIT`].
pub const ECONOMICS_DECISION_DEPOSIT: Balance = 5_000 * UNIT;
/// Referenda that wait for a free place on a track. Each takes a place by its turnout, so that a full
/// list keeps nobody with votes out.
pub const MAX_QUEUED_REFERENDA: u32 = 100;
/// A referendum that nobody paid the decision deposit for ends after as long as one may be decided on.
pub const REFERENDUM_TIMEOUT: BlockNumber = 14 * DAYS;
/// Votes and delegations of one account at a time: they are one record, which each vote rewrites.
pub const MAX_VOTES: u32 = 512;
/// How long a vote of simple conviction keeps its QUO locked: longer than any enactment takes, so that
/// who decides also lives with it. Higher convictions lock for multiples.
pub const VOTE_LOCK: BlockNumber = 7 * DAYS;
/// Calls that fall due in one block: what waits beyond is done in the next ones.
pub const MAX_SCHEDULED: u32 = 50;

/// How often approved spends of QUO are paid.
pub const SPEND_PERIOD: BlockNumber = 7 * DAYS;
/// Approved spends that wait: they are paid in one block.
pub const MAX_SPENDS: u32 = 100;
/// How long an approved spend can be claimed.
pub const PAYOUT_PERIOD: BlockNumber = 30 * DAYS;

/// Signatories of a multisig: their list is in each of its calls.
pub const MAX_SIGNATORIES: u32 = 100;
/// Proxies of an account, and announcements of a proxy: each is one record, read by each call through it.
pub const MAX_PROXIES: u32 = 32;
/// Locks, and old-style reserves, of an account: one record, read by each transfer. Votes and holds of
/// this chain need few.
pub const MAX_LOCKS: u32 = 50;

/// Bytes in which a migration of many blocks remembers how far it is: a few keys of any map.
pub const MAX_MIGRATION_CURSOR: u32 = 65_536;
/// Bytes of a migration's name.
pub const MAX_MIGRATION_NAME: u32 = 256;
/// Bytes of the name of a pallet or call that is paused: longer than any identifier.
pub const MAX_CALL_NAME: u32 = 256;

/// How long one entry into safe mode lasts: what governance needs to meet.
pub const SAFE_MODE_LENGTH: BlockNumber = 3 * DAYS;
/// How long the guardian cannot enter safe mode again: the gap between two pauses of a market.
pub const SAFE_MODE_GAP: BlockNumber = 7 * DAYS;

/// Longest name or symbol of an asset.
pub const ASSET_STRING: u32 = 50;
/// Accounts removed per call when an asset is destroyed.
pub const ASSET_REMOVE_ITEMS: u32 = 500;

/// Operators of a feed: nine would do for a median; sixteen leaves room for change-overs.
pub const MAX_OPERATORS: u32 = 16;
/// Feeds. One per external stable, per hardware class and per AI token.
pub const MAX_FEEDS: u32 = 256;
/// Values a feed remembers for its average: an hour at one a minute.
pub const FEED_HISTORY: u32 = 64;
/// Feeds in one `submitMany`.
pub const MAX_FEED_BATCH: u32 = 16;

/// Protocol dollars: QUSD and those of AI projects.
pub const MAX_COINS: u32 = 64;
/// What may mint one coin. Views walk them.
pub const MAX_FACILITATORS: u32 = 32;

/// Credentials that deposit rounds may ask for.
pub const MAX_CREDENTIALS: u32 = 256;

/// Classes of hardware: some generations of servers, racks and plants at a time. None is ever removed.
pub const MAX_CLASSES: u32 = 1_024;
/// Bytes of what wallets show of the collection of titles.
pub const NFT_STRING: u32 = 256;
/// Bytes of the key of an attribute, of which there are none.
pub const NFT_KEY: u32 = 64;
/// Approvals, tips and attributes in one record or call of the NFT pallet. All are off, and the records of
/// approvals have room for this many: the fewer, the smaller.
pub const NFT_LIST: u32 = 4;

parameter_types! {
	pub const BlockHashCount: BlockNumber = 4_096;
	/// Share of a block that due scheduled calls may take: referenda enact their motions here.
	pub SchedulerWeight: Weight = Perbill::from_percent(60) * BLOCK_COMPUTE;
	/// Share of a block that a running migration may take while ordinary transactions wait.
	pub MigrationWeight: Weight = Perbill::from_percent(60) * BLOCK_COMPUTE;
	/// Motions heavier than this cannot be proposed. Brakes are light, and a motion is closed by an
	/// operational transaction, for which a quarter of a block is there.
	pub MotionWeight: Weight = Perbill::from_percent(10) * BLOCK_COMPUTE;
}
