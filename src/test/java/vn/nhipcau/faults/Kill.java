package vn.nhipcau.faults;

/** {@code kill -9} of any node, which is started again at once. */
record Kill() implements Fault {

	@Override
	public void strike(Field field) {
		Node node = field.any();
		if (node != null) {
			node.kill();
			field.revive(node);
		}
	}

	@Override
	public boolean isKill() {
		return true;
	}

}
