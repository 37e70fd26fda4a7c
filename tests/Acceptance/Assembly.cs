// Every test starts processes; one after the other they tell the truth about memory and leave the machine usable.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
