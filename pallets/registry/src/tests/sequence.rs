//! Random calls against a model: titles, records, covers, bonds and caps kept with plain means.

use super::*;
use quoin_primitives::{AttestationKind as Kind, Bps, Claim, Kinds, PriceFeed as _};
use quoin_testing::{fuzz_seeds, Random};
use std::collections::{BTreeMap, BTreeSet};

const STEPS: u32 = 3_000;
const VALIDITY: u64 = 20 * DAY;
/// Who insures. [`ALL`] also appraises, lends and owns at times.
const INSURERS: [AccountId; 2] = [INSURER, ALL];

#[derive(Clone, Default)]
struct Model {
	titles: BTreeMap<TitleId, Thing>,
	/// Which title was verified with them first.
	serials: BTreeMap<u8, TitleId>,
	/// Who pledged and who lends.
	liens: BTreeMap<LienId, (AccountId, AccountId)>,
	posted: BTreeMap<AccountId, Balance>,
	paid: BTreeMap<AccountId, Balance>,
	/// How often the appraiser was revoked, and whether it is now.
	revocations: u32,
	revoked: bool,
	/// What the class asks for and allows now, and when it moved last.
	inspected: bool,
	caps: (Balance, Balance),
	stepped: Option<u64>,
	priced: u64,
}

#[derive(Clone, Debug)]
struct Record {
	who: AccountId,
	at: u64,
	until: u64,
	/// After how many revocations of the appraiser.
	after: u32,
	/// Dollars, bps or the number of the obligor.
	what: u64,
}

#[derive(Clone)]
struct Thing {
	serials: u8,
	owner: AccountId,
	state: TitleState,
	lien: LienId,
	/// Value, obligor and whether an inspection was required, on the day of the loan.
	pledged: (Balance, u64, bool),
	cover: Option<(AccountId, Balance)>,
	records: BTreeMap<Kind, Record>,
}

impl Thing {
	fn is_free(&self) -> bool {
		!matches!(self.state, TitleState::Encumbered | TitleState::Seized)
	}

	fn of(&self, lien: LienId, state: TitleState) -> bool {
		self.lien == lien && self.state == state
	}

	fn new_owner(&mut self, owner: AccountId, state: TitleState) {
		(self.owner, self.state, self.cover) = (owner, state, None);
		self.records.retain(|kind, record| {
			!matches!(kind, Kind::Obligor | Kind::Insurance) && record.who != owner
		});
	}
}

impl Model {
	fn allotted(&self, insurer: AccountId) -> Balance {
		let covers = self.titles.values().filter_map(|thing| thing.cover);
		covers.filter(|(who, _)| *who == insurer).map(|(_, amount)| amount).sum()
	}

	fn free(&self, insurer: AccountId) -> Balance {
		self.posted.get(&insurer).copied().unwrap_or_default() - self.allotted(insurer)
	}

	fn pledged(&self, obligor: Option<u64>) -> Balance {
		let pledged = self.titles.values().filter(|thing| !thing.is_free());
		let of = pledged.filter(|thing| obligor.is_none_or(|of| thing.pledged.1 == of));
		of.map(|thing| thing.pledged.0).sum()
	}

	fn stands(&self, record: &Record) -> bool {
		record.who != APPRAISER || (!self.revoked && record.after == self.revocations)
	}

	fn counts(&self, record: &Record) -> bool {
		self.stands(record) && now() < record.until
	}

	fn required(&self, inspected: bool) -> Vec<Kind> {
		let mut kinds = vec![Kind::Appraisal, Kind::Insurance, Kind::Obligor];
		kinds.extend(inspected.then_some(Kind::Inspection));
		kinds
	}

	fn attested(&self, thing: &Thing, inspected: bool) -> bool {
		let counts = |kind| thing.records.get(&kind).is_some_and(|record| self.counts(record));
		self.required(inspected).into_iter().all(counts)
	}

	/// The appraisal times the condition, since neither index nor age take anything here.
	fn value(&self, thing: &Thing) -> Option<Balance> {
		let fresh = now() - self.priced <= DAY;
		(fresh && self.attested(thing, self.inspected)).then(|| {
			let looked = thing.records.get(&Kind::Inspection).filter(|record| self.counts(record));
			let condition = looked.map_or(5_000, |record| record.what);
			Balance::from(thing.records[&Kind::Appraisal].what) * USD * Balance::from(condition)
				/ 10_000
		})
	}

	fn check(&self) {
		for (id, thing) in &self.titles {
			assert_eq!(state(*id), thing.state, "title {id}");
			let seized = thing.state == TitleState::Seized;
			assert_eq!(owner(*id), if seized { Registry::account() } else { thing.owner });
			assert_eq!(Registry::value(*id).ok(), self.value(thing), "title {id}");
			let asked = self.inspected && (thing.is_free() || thing.pledged.2);
			let attested = Registry::terms(*id).unwrap().attested;
			assert_eq!(attested, self.attested(thing, asked), "title {id}");
			assert_eq!(Registry::attestation_views(*id).len(), thing.records.len());
		}
		for insurer in INSURERS {
			let bond = crate::Bonds::<Test>::get(insurer);
			let posted = self.posted.get(&insurer).copied().unwrap_or_default();
			let paid = self.paid.get(&insurer).copied().unwrap_or_default();
			assert_eq!((bond.posted, bond.allotted), (posted, self.allotted(insurer)));
			assert_eq!(held_bond(insurer) + dollars(insurer) + paid, DOLLARS);
		}
		assert_eq!(dollars(POOR), self.paid.values().sum());
		assert_eq!(crate::Encumbered::<Test>::get(SERVERS), self.pledged(None));
		for obligor in 1..=3 {
			let total = crate::EncumberedBy::<Test>::get(SERVERS, hash(obligor as u8));
			assert_eq!(total, self.pledged(Some(obligor)));
		}
		assert_eq!(crate::Titles::<Test>::iter().count(), self.titles.len());
		let serials = crate::Serials::<Test>::iter().collect::<BTreeMap<_, _>>();
		let expected = self.serials.iter().map(|(serials, id)| (hash(*serials), *id));
		assert_eq!(serials, expected.collect());
	}

	fn attest(
		&mut self,
		random: &mut Random,
		id: TitleId,
		kind: Kind,
		who: AccountId,
		what: u64,
	) -> (bool, DispatchResult) {
		let at = now() - random.pick(&[0, 0, 0, HOUR]);
		let until = now() + random.pick(&[DAY, VALIDITY, VALIDITY, VALIDITY, VALIDITY]);
		let expected = self.titles.get(&id).is_some_and(|thing| {
			let revoked = who == APPRAISER && self.revoked;
			let lien = (!thing.is_free()).then(|| self.liens[&thing.lien]);
			let party = lien.is_some_and(|(pledger, lender)| [pledger, lender].contains(&who));
			let owner = thing.owner == who && thing.state != TitleState::Seized;
			let by = |kind: Kind| thing.records.get(&kind).map(|record| record.who) == Some(who);
			let twice = match kind {
				Kind::Appraisal => {
					by(Kind::Insurance) || thing.cover.is_some_and(|(insurer, _)| insurer == who)
				},
				Kind::Insurance => by(Kind::Appraisal),
				_ => false,
			};
			let last = thing.records.get(&kind).filter(|record| self.stands(record));
			let older = last.is_some_and(|record| record.at > at);
			!revoked && !party && !owner && !twice && !older
		});
		let after = self.revocations;
		let record = Record { who, at, until, after, what };
		self.change(expected, id, |thing| {
			thing.records.insert(kind, record);
		});
		let claim = match kind {
			Kind::Appraisal => appraisal(what.into()),
			Kind::Insurance => insurance(what.into()),
			Kind::Inspection => Claim::Inspection { condition: Bps(what as u16) },
			_ => obligor(what as u8),
		};
		(expected, attest_at(who, id, claim, at, until))
	}

	/// The model after one more title is pledged.
	fn pledge(
		mut self,
		id: TitleId,
		lien: LienId,
		who: AccountId,
		lender: AccountId,
	) -> Option<Self> {
		let mut thing = self.titles.get(&id)?.clone();
		let may = matches!(thing.state, TitleState::Verified | TitleState::Released);
		let needed = self.required(self.inspected);
		let by_party = |record: &Record| [who, lender].contains(&record.who);
		let conflict = thing
			.records
			.iter()
			.any(|(kind, record)| needed.contains(kind) && self.counts(record) && by_party(record));
		if !may || thing.owner != who || conflict {
			return None;
		}
		thing.records.retain(|_, record| !by_party(record));
		let value = self.value(&thing).filter(|value| *value > 0)?;
		let (cover, insured) = (value / 2, &thing.records[&Kind::Insurance]);
		let obligor = thing.records[&Kind::Obligor].what;
		let fits = Balance::from(insured.what) * USD >= cover
			&& self.free(insured.who) >= cover
			&& self.pledged(None) + value <= self.caps.0
			&& self.pledged(Some(obligor)) + value <= self.caps.1;
		thing.cover = Some((insured.who, cover));
		thing.pledged = (value, obligor, self.inspected);
		(thing.state, thing.lien) = (TitleState::Encumbered, lien);
		self.liens.insert(lien, (who, lender));
		self.titles.insert(id, thing);
		fits.then_some(self)
	}

	/// Tries one call. Gives whether the model expects it to go through, and what it did.
	fn step(&mut self, kind: u64, random: &mut Random) -> (bool, DispatchResult) {
		let next = crate::NextTitle::<Test>::get();
		let id = match self.titles.keys().copied().collect::<Vec<_>>() {
			ids if !ids.is_empty() && random.below(20) > 0 => random.pick(&ids),
			_ => next,
		};
		let known = self.titles.get(&id).cloned();
		let thing = known.as_ref();
		let who = match thing {
			Some(thing) if random.below(3) > 0 => thing.owner,
			_ => random.pick(&[ALICE, BOB, ALL]),
		};
		let lender = random.pick(&[LENDER, LENDER, ALL]);
		let insurer = random.pick(&INSURERS);
		let lien = match thing {
			Some(thing) if random.below(4) > 0 => thing.lien,
			_ => random.below(5) as LienId + 1,
		};
		match kind {
			0 => {
				let serials = random.below(5) as u8 + 1;
				let expected = !self.serials.contains_key(&serials);
				let state = TitleState::Draft;
				let (lien, pledged, cover, owner) = (0, (0, 0, false), None, who);
				let records = BTreeMap::new();
				let new = Thing { serials, owner, state, lien, pledged, cover, records };
				if expected {
					self.titles.insert(next, new);
				}
				(expected, Registry::register(signed(who), asset(SERVERS, serials)))
			},
			1 => {
				let by = random.pick(&[APPRAISER, APPRAISER, OTHER_APPRAISER, ALL]);
				self.attest(random, id, Kind::Appraisal, by, 1_000)
			},
			2 => {
				let insured = random.pick(&[250, 500, 500]);
				self.attest(random, id, Kind::Insurance, insurer, insured)
			},
			3 => {
				let number = random.below(3) + 1;
				self.attest(random, id, Kind::Obligor, CUSTODIAN, number)
			},
			4 => {
				let expected = thing.is_some_and(|thing| {
					let holder = self.serials.get(&thing.serials);
					thing.is_free()
						&& thing.state != TitleState::Verified
						&& self.attested(thing, self.inspected)
						&& holder.is_none_or(|holder| *holder == id)
				});
				self.change(expected, id, |thing| thing.state = TitleState::Verified);
				if expected {
					self.serials.insert(self.titles[&id].serials, id);
				}
				(expected, Registry::verify(signed(POOR), id))
			},
			5 => {
				let to = random.pick(&[ALICE, BOB, ALL]);
				let expected =
					thing.is_some_and(|thing| thing.is_free() && thing.owner == who && to != who);
				self.change(expected, id, |thing| thing.new_owner(to, TitleState::Draft));
				(expected, Registry::transfer(signed(who), id, to))
			},
			6 => {
				let expected = thing.is_some_and(|thing| thing.is_free() && thing.owner == who);
				if expected {
					self.titles.remove(&id);
					self.serials.retain(|_, holder| *holder != id);
				}
				(expected, Registry::retire(signed(who), id))
			},
			7 => {
				let lien = random.below(5) as LienId + 1;
				let mut ids = vec![id];
				if random.below(2) == 0 {
					ids.extend(self.titles.keys().find(|other| **other != id));
				}
				let open = !self.liens.contains_key(&lien);
				let after = ids
					.iter()
					.try_fold(self.clone(), |model, id| model.pledge(*id, lien, who, lender));
				let after = after.filter(|_| open);
				let expected = after.is_some();
				*self = after.unwrap_or_else(|| self.clone());
				(expected, Registry::encumber(&who, &ids, lien, &[lender]).map(|_| ()))
			},
			8 => {
				let expected = thing.is_some_and(|thing| thing.of(lien, TitleState::Encumbered));
				self.change(expected, id, |thing| {
					(thing.state, thing.cover) = (TitleState::Released, None);
				});
				(expected, Registry::release(lien, &[id], None))
			},
			9 => {
				let expected = thing.is_some_and(|thing| thing.of(lien, TitleState::Encumbered));
				self.change(expected, id, |thing| thing.state = TitleState::Seized);
				(expected, Registry::seize(lien, &[id]))
			},
			10 => {
				let expected = thing.is_some_and(|thing| thing.of(lien, TitleState::Seized));
				self.change(expected, id, |thing| thing.new_owner(who, TitleState::Sold));
				(expected, Registry::release(lien, &[id], Some(&who)))
			},
			11 => {
				let expected = thing.is_some_and(|thing| !thing.is_free() && thing.lien == lien);
				let amount = random.near(250 * USD);
				let (insurer, left) = thing.and_then(|thing| thing.cover).unwrap_or_default();
				let paid = amount.min(left);
				self.change(expected, id, |thing| thing.cover = Some((insurer, left - paid)));
				if expected {
					*self.posted.entry(insurer).or_default() -= paid;
					*self.paid.entry(insurer).or_default() += paid;
				}
				let result = Registry::pay_bond(lien, id, &POOR, amount);
				assert!(!expected || result == Ok(paid), "{result:?}");
				(expected, result.map(|_| ()))
			},
			12 => {
				let amount = random.near(1_000 * USD);
				let used = |of: &BTreeMap<_, _>| of.get(&insurer).copied().unwrap_or_default();
				let room = DOLLARS - 1 - used(&self.posted) - used(&self.paid);
				let expected = (1..=room).contains(&amount);
				if expected {
					*self.posted.entry(insurer).or_default() += amount;
				}
				(expected, Registry::post_bond(signed(insurer), amount))
			},
			13 => {
				let free = self.free(insurer);
				let amount = random.near(free);
				let expected = (1..=free).contains(&amount);
				if expected {
					*self.posted.entry(insurer).or_default() -= amount;
				}
				(expected, Registry::withdraw_bond(signed(insurer), amount))
			},
			14 => {
				// Mostly by somebody who may not.
				if !self.revoked && random.below(8) > 0 {
					return (false, Registry::revoke(signed(who), APPRAISER));
				}
				self.revoked = !self.revoked;
				if self.revoked {
					self.revocations += 1;
					(true, Registry::revoke(root(), APPRAISER))
				} else {
					(true, Registry::accredit(root(), APPRAISER, Kinds::of(&[Kind::Appraisal])))
				}
			},
			15 => {
				let what = random.pick(&[5_000, 8_000, 10_000]);
				let by = random.pick(&[CUSTODIAN, ALL]);
				self.attest(random, id, Kind::Inspection, by, what)
			},
			16 => {
				let caps =
					random.pick(&[(3_000, 1_500), (1_000_000, 600_000), (1_000_000, 600_000)]);
				let caps = (caps.0 * USD, caps.1 * USD);
				let inspected = random.below(3) == 0;
				let changes = (caps, inspected) != (self.caps, self.inspected);
				let brakes = caps.0 <= self.caps.0 && (inspected || !self.inspected);
				let due = self.stepped.is_none_or(|at| now() >= at + DAY);
				let expected = changes && (brakes || due);
				if expected {
					(self.caps, self.inspected) = (caps, inspected);
					self.stepped = if brakes { self.stepped } else { Some(now()) };
				}
				let mut new = params();
				(new.cap, new.obligor_cap) = caps;
				new.required = Kinds::of(&self.required(inspected));
				(expected, Registry::update_class(signed(COUNCIL), SERVERS, new))
			},
			17 => {
				let mut ids: Vec<TitleId> = self
					.titles
					.iter()
					.filter(|(_, thing)| !thing.is_free() && thing.lien == lien)
					.map(|(id, _)| *id)
					.collect();
				let mut expected = self.liens.contains_key(&lien);
				if random.below(8) == 0 && ids.len() > 1 {
					ids.pop();
					expected = false;
				}
				if ids.is_empty() {
					ids.push(id);
				}
				let matters =
					|kind: &Kind, record: &Record| *kind == Kind::Appraisal || self.counts(record);
				expected &= ids.iter().all(|id| {
					self.titles.get(id).is_some_and(|thing| {
						let mut records = thing.records.iter();
						records.all(|(kind, record)| record.who != lender || !matters(kind, record))
					})
				});
				if expected {
					self.liens.entry(lien).and_modify(|parties| parties.1 = lender);
				}
				for id in &ids {
					self.change(expected, *id, |thing| {
						thing.records.retain(|_, record| record.who != lender);
					});
				}
				(expected, Registry::set_parties(lien, &ids, &[lender]))
			},
			_ => {
				let time = random.pick(&[1, 1, HOUR, HOUR, HOUR, HOUR, DAY, DAY + 1, VALIDITY - 1]);
				Clock::mutate(|now| *now += time);
				// Sometimes nobody says what hardware sells for.
				if random.below(3) > 0 {
					PriceList::set_price(&feed(), quoin_primitives::Price(30_000 * USD));
					self.priced = now();
				}
				(true, Ok(()))
			},
		}
	}

	fn change(&mut self, if_expected: bool, id: TitleId, change: impl FnOnce(&mut Thing)) {
		if if_expected {
			change(self.titles.get_mut(&id).unwrap());
		}
		// The last title ends a lien.
		let titles = &self.titles;
		self.liens
			.retain(|lien, _| titles.values().any(|thing| !thing.is_free() && thing.lien == *lien));
	}
}

const KINDS: u64 = 19;
/// Kinds of step, as often as they are tried.
const OFTEN: [u64; 52] = [
	0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 6, 7, 7, 7, 7, 7,
	7, 7, 8, 9, 9, 10, 11, 12, 12, 12, 13, 14, 15, 15, 15, 15, 16, 17, 17, 18,
];

/// Gives which kinds of step went through, and which were refused.
fn run(seed: u64) -> BTreeSet<(u64, bool)> {
	let mut done = BTreeSet::new();
	ExtBuilder.build_and_execute(|| {
		let mut random = Random::new(seed);
		let mut model =
			Model { caps: (1_000_000 * USD, 600_000 * USD), priced: now(), ..Default::default() };
		for step in 0..STEPS {
			let kind = random.pick(&OFTEN);
			// Within a year, in which the class loses nothing.
			if kind == 18 && now() > START + 340 * DAY {
				continue;
			}
			// Few enough that things happen to each.
			let titles = model.titles.len();
			if (kind == 0 && titles > 5) || (kind == 6 && titles < 4) {
				continue;
			}
			let root_before = sp_io::storage::root(sp_runtime::StateVersion::V1);
			let (expected, result) = model.step(kind, &mut random);
			let context = format!("seed {seed}, step {step}, kind {kind}: {result:?}");
			assert_eq!(result.is_ok(), expected, "{context}");
			if !expected {
				let root_after = sp_io::storage::root(sp_runtime::StateVersion::V1);
				assert_eq!(root_before, root_after, "changed by a refusal: {context}");
			}
			done.insert((kind, expected));
			model.check();
			assert_ok!(Registry::do_try_state());
			check_deposits();
			System::reset_events();
		}
	});
	done
}

/// Each kind went through, and all but the passing of time were refused too.
fn check_that_all_was_done(seeds: impl IntoIterator<Item = u64>) {
	let done: BTreeSet<_> = seeds.into_iter().flat_map(run).collect();
	for kind in 0..KINDS {
		assert!(done.contains(&(kind, true)), "kind {kind} never went through");
		assert!(kind == 18 || done.contains(&(kind, false)), "kind {kind} was never refused");
	}
}

#[test]
fn chain_agrees_with_the_model_when_calls_are_random() {
	check_that_all_was_done([1, 2]);
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn chain_agrees_with_the_model_when_many_seeds_are_tried() {
	check_that_all_was_done(fuzz_seeds());
}
