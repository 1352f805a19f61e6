//! Fees of a sale.

use super::*;

#[test]
fn share_of_proceeds_is_taken_of_each_sale() {
	on_chain(|| {
		let titles = [rack(), rack()];
		let fee = ratio(FeeEvent::Liquidation, Basis::Amount, 2);
		let id = failed(Terms { fees: fees(&[fee]), ..terms(&titles, &[(MILLION, TEN)]) });
		sell(id, 0, 100_000 * ONE + 1);
		// Rounded up.
		assert_eq!(collectable(SERVICER).other, 2_000 * ONE + 1);
		assert_eq!(waits(SENIOR), 98_000 * ONE);
		sell(id, 1, 50_000 * ONE);
		assert_eq!(collectable(SERVICER).other, 3_000 * ONE + 1);
		assert_eq!(waits(SENIOR), 147_000 * ONE);
	});
}

/// What a sale does not bring of it, the next one does, and no more.
#[test]
fn fee_that_is_no_share_is_due_once_however_many_sales_there_are() {
	on_chain(|| {
		let titles = [rack(), rack(), rack()];
		let list = [
			absolute(FeeEvent::Liquidation, 1_000 * ONE),
			FeeSpec { recipient: KEEPER, ..ratio(FeeEvent::Liquidation, Basis::Balance, 1) },
		];
		let id = failed(Terms { fees: fees(&list), ..terms(&titles, &[(MILLION, TEN)]) });
		let keeper = || collectable(KEEPER).other;
		let servicer = || collectable(SERVICER).other;
		sell(id, 0, 400 * ONE);
		assert_eq!((servicer(), keeper(), waits(SENIOR)), (400 * ONE, 0, 0));
		// The other 600, and of one percent of the million what is left.
		sell(id, 1, 5_600 * ONE);
		assert_eq!((servicer(), keeper(), waits(SENIOR)), (1_000 * ONE, 5_000 * ONE, 0));
		sell(id, 2, 105_000 * ONE);
		assert_eq!((servicer(), keeper()), (1_000 * ONE, 10_000 * ONE));
		assert_eq!(waits(SENIOR), 100_000 * ONE);
	});
}

#[test]
fn fee_is_never_more_than_the_sale_brings() {
	on_chain(|| {
		let list = [
			ratio(FeeEvent::Liquidation, Basis::Amount, 100),
			absolute(FeeEvent::Liquidation, limits::MAX_PRINCIPAL),
		];
		let id = failed(Terms { fees: fees(&list), ..one() });
		sell(id, 0, 700 * ONE);
		assert_eq!((collectable(SERVICER).other, waits(SENIOR)), (700 * ONE, 0));
		assert_gone(id);
	});
}

/// Neither the reserve nor an insurer is a sale. What an agent's bond pays stands for one.
#[test]
fn fee_is_taken_of_sales_alone() {
	on_chain(|| {
		let title = rack();
		Yard::set(title, |one| (one.cover, one.agent) = (50_000 * ONE, Some(AGENT)));
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 30_000 * ONE));
		let fee = ratio(FeeEvent::Liquidation, Basis::Amount, 10);
		let with = terms(&[title], &[(MILLION, TEN)]);
		let id = failed(Terms { fees: fees(&[fee]), reserve: 1, ..with });
		assert_eq!(unsold(id, title, 30_000 * ONE), Unsold::Taken);
		assert_ok!(book(id, title, 10_000 * ONE, true));
		assert_eq!(collectable(SERVICER).other, 3_000 * ONE);
		let reserve = PART + INTEREST[0];
		assert_eq!(waits(SENIOR), reserve + 9_000 * ONE + 18_000 * ONE + 50_000 * ONE);
	});
}
